package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.findings.api.Key;
import org.findings.api.Role;
import org.findings.intake.Written;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.Lookup;
import org.findings.search.StoredLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the command serve while letters come in over HTTP. What it acknowledged must be held
 * afterwards, and still be held once the folder has been indexed again.
 */
@Timeout(300)
class AddingKillTest {
  /** More with {@code -Dkills=20}: each costs some seconds. */
  private static final int KILLS = Integer.getInteger("kills", 3);

  private static final int LONGEST_MILLIS = 300;

  /** More than there are places, so that letters have been replaced. */
  private static final int SOME = 7;

  /** Few enough that each is replaced several times. */
  private static final int PLACES = 5;

  private final String key = Key.random();

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsHeldAfterAKill() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Path letters = Files.createDirectories(folder.resolve("letters"));
    Map<String, Integer> acknowledged = new TreeMap<>();
    int[] next = {0};
    for (int kill = 1; kill <= KILLS; kill++) {
      Process service = serve(letters);
      String ready = String.valueOf(service.inputReader().readLine());
      URI at =
          URI.create(
              ready.substring(ready.indexOf("http"), ready.indexOf(" –")) + "/api/v1/letters");
      post(at, next, acknowledged, () -> killSoon(service, random));
      service.waitFor();

      String as = "kill %d with seed %d".formatted(kill, seed);
      assertHeld(as, acknowledged);
      Ran again = Ran.of("index", letters, "--index", folder.resolve("index"));
      assertThat(again.exitCode()).as(as + again.err()).isZero();
      assertHeld(as + ", indexed again", acknowledged);
    }
    assertThat(acknowledged).as("a kill that comes before all is none").isNotEmpty();
  }

  /** While the next letters are on their way. */
  private static void killSoon(Process service, Random random) {
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(
            service::destroyForcibly,
            CompletableFuture.delayedExecutor(
                random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS));
  }

  /** Until the service is gone, which begins once it has acknowledged some. */
  private void post(URI at, int[] next, Map<String, Integer> acknowledged, Runnable enough)
      throws Exception {
    int before = next[0];
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (true) {
        int number = ++next[0];
        String place = "place" + number % PLACES;
        HttpRequest request =
            HttpRequest.newBuilder(at)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(form(place, number)))
                .build();
        int status = client.send(request, BodyHandlers.ofString()).statusCode();
        while (status == 503) { // the folder is still looked through, as after each start
          status = client.send(request, BodyHandlers.ofString()).statusCode();
        }
        assertThat(status).isEqualTo(201);
        acknowledged.put(place, number);
        if (number == before + SOME) {
          enough.run();
        }
      }
    } catch (IOException e) {
      // Gone.
    }
  }

  private static String form(String place, int number) {
    String text = Written.letter(name(place), "1 May 2020", "This is number" + number + ".");
    return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + (place + ".txt\"\r\n\r\n" + text + "\r\n--cut--\r\n");
  }

  /** Only letters whose place is known are known again. */
  private static String name(String place) {
    return switch (place) {
      case "place0" -> "Kent";
      case "place1" -> "Leeds";
      case "place2" -> "Devon";
      case "place3" -> "Surrey";
      default -> "Norfolk";
    };
  }

  private void assertHeld(String as, Map<String, Integer> acknowledged) throws Exception {
    try (Engine engine = LuceneEngine.open(folder.resolve("index"))) {
      assertThat(engine.check().problems()).as(as).isEmpty();
      for (Map.Entry<String, Integer> each : acknowledged.entrySet()) {
        String id = name(each.getKey()).toLowerCase(Locale.ROOT);
        Lookup<StoredLetter> found = engine.letter(id + "-focused-visit-2020-05-01");
        assertThat(found).as("%s: %s", as, each).isInstanceOf(Lookup.Here.class);
        StoredLetter letter = ((Lookup.Here<StoredLetter>) found).value();
        assertThat(number(letter)).as("%s: %s", as, each).isGreaterThanOrEqualTo(each.getValue());
      }
    }
  }

  /** One that came later may be held unacknowledged. */
  private static int number(StoredLetter letter) {
    return letter.letter().paragraphs().stream()
        .map(paragraph -> paragraph.text())
        .filter(text -> text.startsWith("This is number"))
        .map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private Process serve(Path letters) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().put("FINDINGS_LETTERS", letters.toString());
    builder.environment().put("FINDINGS_INDEX", folder.resolve("index").toString());
    builder.environment().put("FINDINGS_PORT", "0");
    builder.environment().put("FINDINGS_KEYS", Key.of(key, "desk", Role.WRITE, 100_000).line());
    builder.redirectError(folder.resolve("errors.txt").toFile());
    return builder.start();
  }
}
