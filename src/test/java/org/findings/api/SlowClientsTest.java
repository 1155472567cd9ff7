package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.findings.api.Raw.Answer;
import org.findings.intake.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that take their time are let go, and meanwhile keep nobody else from anything. */
@Timeout(60)
class SlowClientsTest {
  private static final Duration NEVER = Duration.ofMinutes(10);
  private static final Duration SOON = Duration.ofMillis(300);
  private static final String KEY = Key.random();
  private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String SOURCE =
      "GET /api/v1/letters/" + Served.KENT + "/source HTTP/1.1\r\nHost: x\r\n\r\n";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // by JUnit
  SlowClientsTest() {}

  private Served served(Duration head, Duration grace, int waiting) throws Exception {
    Keys keys = Keys.read("test", Key.of(KEY, "desk", Role.WRITE, 6000).line());
    Bounds bounds = new Bounds(head, grace, 1 << 30, 1000, 5, false, waiting);
    return new Served(folder, new Admission(keys, false), bounds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /health/live HTTP/1.1\r\nHost: "})
  void aHeadThatNeverEnds(String begun) throws Exception {
    try (Served here = served(SOON, NEVER, 128);
        Raw raw = new Raw(here.port())) {
      raw.send(begun).drip(begun.isEmpty() ? "\r\n" : "x");
      assertThat(raw.ends()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /api/v1/search HTTP/1.1\r\nContent-Type: application/json",
        "POST /api/v1/batch HTTP/1.1\r\nContent-Type: text/csv",
        "POST /api/v1/letters HTTP/1.1\r\nContent-Type: " + Form.TYPE
      })
  void aBodyThatNeverEnds(String line) throws Exception {
    try (Served here = served(NEVER, SOON, 128);
        Raw raw = new Raw(here.port())) {
      raw.send(line + "\r\nAuthorization: Bearer " + KEY);
      raw.send("\r\nHost: x\r\nContent-Length: 60000\r\n\r\n").drip("x");
      Answer answer = raw.answer();

      assertThat(answer.status()).as(answer.whole()).isEqualTo(408);
      assertThat(answer.body()).contains("problem:too-slow", "did not come in time");
      assertThat(raw.ends()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 900\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{"})
  void aBodyThatIsCutOffIsNoFailureOfOurs(String begun) throws Exception {
    try (Served here = served(NEVER, NEVER, 128)) {
      try (Raw raw = new Raw(here.port())) {
        raw.send("POST /api/v1/search HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n");
        raw.send(begun).endOutput();
        assertThat(raw.ends()).isTrue();
      }
      assertThat(here.get("/metrics").body()).doesNotContain("status=\"500\"");
    }
  }

  @Test
  void anAnswerThatNobodyTakes() throws Exception {
    try (Served here = large(served(NEVER, SOON, 128))) {
      List<Raw> many = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        many.add(new Raw(here.port(), 1024).send(SOURCE.repeat(60)));
      }
      assertThat(here.get("/api/v1/search?q=drift").statusCode()).isEqualTo(200);
      for (Raw raw : many) {
        assertThat(raw.endsUnread()).isTrue();
        raw.close();
      }
    }
  }

  @Test
  void ofManyWhoDoNotReadTheFirstAreLetGo() throws Exception {
    AtomicLong now = new AtomicLong();
    Readers readers = new Readers(2, now::get);
    Readers.Waiting first = () -> {};
    Readers.Waiting second = () -> now.get();
    assertThat(readers.add(first)).isEmpty();
    assertThat(readers.add(second)).isEmpty();
    assertThat(readers.add(now::incrementAndGet)).as("none has waited long").isEmpty();
    now.addAndGet(Readers.EASY.toNanos());
    readers.remove(first);
    assertThat(readers.add(now::decrementAndGet)).containsExactly(second);
  }

  @Test
  void slowSendersTakeNoPlaceOfOthers() throws Exception {
    String other = Key.random();
    Keys keys =
        Keys.read(
            "test",
            Key.of(KEY, "slow", Role.WRITE, 600).line()
                + ","
                + Key.of(other, "desk", Role.WRITE, 600).line());
    List<Raw> slow = new ArrayList<>();
    try (Served here = new Served(folder, new Admission(keys, false)).withTwoLetters()) {
      for (int i = 0; i < WritingRoutes.OF_ONE_KEY; i++) {
        Raw raw = new Raw(here.port());
        slow.add(raw.send(adding(KEY) + "Expect: 100-continue\r\nContent-Length: 900\r\n\r\n"));
        assertThat(raw.answer().status()).as("it is being read").isEqualTo(100);
      }
      byte[] form = new Form().file("a.txt", Written.letter("Kent", "3 May 2022", "One.")).whole();

      assertThat(add(here, KEY, form)).isEqualTo(429);
      assertThat(add(here, other, form)).isEqualTo(201);
    } finally {
      for (Raw raw : slow) {
        raw.close();
      }
    }
  }

  private static int add(Served here, String key, byte[] form) throws Exception {
    String[] headers = {"Content-Type", Form.TYPE, "Authorization", "Bearer " + key};
    return here.sendBytes("POST", "/api/v1/letters", form, headers).statusCode();
  }

  private static String adding(String key) {
    return "POST /api/v1/letters HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
        + key
        + "\r\nContent-Type: "
        + Form.TYPE
        + "\r\n";
  }

  @Test
  void oneAddressHasSoManyConnections() throws Exception {
    Bounds bounds = new Bounds(NEVER, NEVER, 1, 1000, 3, true, 128);
    try (Served here = new Served(folder, Admission.READING, bounds)) {
      List<Raw> three = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Raw raw = new Raw(here.port()).send(LIVE);
        assertThat(raw.answer().status()).isEqualTo(200);
        three.add(raw);
      }
      try (Raw fourth = new Raw(here.port())) {
        assertThat(fourth.ends()).isTrue();
      }
      three.getFirst().send(LIVE.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
      assertThat(three.getFirst().ends()).isTrue();
      three.getFirst().close();
      int status = 0;
      while (status != 200) {
        // The server hears of the end a moment later.
        try (Raw again = new Raw(here.port())) {
          status = again.send(LIVE).answer().status();
        } catch (IOException e) {
          status = 0;
        }
      }
      for (Raw raw : three) {
        raw.close();
      }
    }
  }

  /** A file that, sent some dozen times, no buffer on the way holds whole. */
  private static Served large(Served here) throws Exception {
    here.write("kent.txt", Written.letter("Kent", "1 May 2020", "There is drift. ".repeat(20_000)));
    here.index();
    return here;
  }
}
