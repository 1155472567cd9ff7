package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often one may ask, and from whose pages. */
class RatesTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final Rates rates = new Rates(now::get);

  @Test
  void aMinutesRequestsMayComeAtOnceAndThenOneByOne() {
    for (int i = 5; i >= 0; i--) {
      assertThat(rates.take("a", 6).left()).isEqualTo(i);
    }
    assertThat(rates.take("a", 6)).isEqualTo(new Bucket.Left(6, 0, 60, 10));
    assertThat(rates.take("b", 6).retry()).as("another").isZero();
    now.addAndGet(TimeUnit.SECONDS.toNanos(9));
    assertThat(rates.take("a", 6).retry()).isEqualTo(1);
    now.addAndGet(TimeUnit.SECONDS.toNanos(1));
    assertThat(rates.take("a", 6).retry()).as("the clock has wrapped meanwhile").isZero();
    assertThat(rates.take("a", 6).retry()).isEqualTo(10);
    now.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(rates.take("a", 6).left()).isEqualTo(5);
  }

  @Test
  void whoAskedLongestAgoIsForgotten() {
    rates.take("first", 1);
    assertThat(rates.take("first", 1).retry()).isPositive();
    for (int i = 0; i < 20_000; i++) {
      rates.take("other " + i, 1);
    }
    assertThat(rates.take("first", 1).retry()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,              203.0.113.7",
    "[2001:db8:1:2:3:4:5:6],   2001:db8:1:2:",
    "2001:db8:1:2::9,          2001:db8:1:2:",
    "fe80::1%eth0,             fe80:",
    "::1,                      :",
  })
  void anAddressStandsForItsNetwork(String address, String network) {
    assertThat(Network.of(address)).isEqualTo(network);
  }

  @Test
  void tooManyAreToldWhenToAskAgain(@TempDir Path folder) throws Exception {
    String key = Key.random();
    Keys keys = Keys.read("test", Key.of(key, "desk", Role.READ, 100).line());
    try (Served served =
        new Served(folder, new Admission(keys, false, 2, Origins.NONE)).withTwoLetters()) {
      HttpResponse<String> first = served.get("/api/v1/letters");
      assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"address\";q=2;w=60");
      assertThat(first.headers().firstValue("RateLimit").orElse(""))
          .startsWith("\"address\";r=1;t=");
      assertThat(served.get("/api/v1/letters", "Authorization", "Bearer guess").statusCode())
          .as("a wrong key is counted, too")
          .isEqualTo(401);
      HttpResponse<String> third = served.get("/api/v1/letters");
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.body()).contains("urn:findings:problem:too-many-requests");
      assertThat(third.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 30L);
      assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(served.get("/api/v1/letters", "Authorization", "Bearer " + key).statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET,     letters,   https://a.example, '',   200, true",
    "GET,     letters,   https://b.example, '',   200, false",
    "HEAD,    letters,   https://a.example, '',   200, true",
    "OPTIONS, letters,   https://a.example, GET,  204, true",
    "OPTIONS, letters/x, https://a.example, DELETE, 405, false",
    "OPTIONS, letters,   https://a.example, POST, 405, false",
    "DELETE,  letters/x, https://a.example, '',   401, false",
  })
  void pagesOfNamedSitesMayRead(
      String method,
      String path,
      String origin,
      String asked,
      int status,
      boolean may,
      @TempDir Path folder)
      throws Exception {
    Origins origins = Origins.of("https://a.example, https://c.example:8443");
    Admission admission = new Admission(Keys.NONE, false, 0, origins);
    try (Served served = new Served(folder, admission).withTwoLetters()) {
      String at = "/api/v1/" + path;
      RawHeaders headers = RawHeaders.of(served.port(), method, at, origin, asked);

      assertThat(headers.status()).isIn(status, status == 405 ? 204 : status);
      assertThat(headers.value("Access-Control-Allow-Origin")).isEqualTo(may ? origin : "");
      assertThat(headers.value("Vary")).contains("Origin");
      assertThat(headers.value("Access-Control-Allow-Methods")).doesNotContain("DELETE", "POST");
    }
  }

  @Test
  void whatIsNoOriginIsRefused() {
    assertThatThrownBy(() -> Origins.of("https://a.example/page"))
        .hasMessageContaining("'https://a.example/page' is no origin");
  }
}
