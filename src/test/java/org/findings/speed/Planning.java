package org.findings.speed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Ids;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/** Settles what must be known of all letters before one can be made: ids and sizes. */
final class Planning {
  private static final double NO_AUTHORITY = 0.01;
  private static final double NO_DATE = 0.02;
  private static final double NO_GRADE = 0.03;

  private final long seed;
  private final Places places;
  private final Set<String> taken = new HashSet<>();

  private Planning(long seed) {
    this.seed = seed;
    this.places = new Places(seed);
  }

  static List<Plan> of(long seed, int letters) {
    Planning planning = new Planning(seed);
    List<Plan> plans = new ArrayList<>();
    for (int letter = 0; letter < letters; letter++) {
      plans.add(planning.letter(letter));
    }
    return List.copyOf(plans);
  }

  private Plan letter(int letter) {
    SplittableRandom random = new SplittableRandom(mixed(seed, letter));
    KindMix mix = KindMix.ALL.draw(random);
    Kind kind = mix.kind();
    LocalDate visitEnd = mix.day(random);
    Authority place = places.of(letter, random);
    @Nullable Authority authority = random.nextDouble() < NO_AUTHORITY ? null : place;
    @Nullable LocalDate date =
        random.nextDouble() < NO_DATE ? null : visitEnd.plusDays(random.nextInt(20, 60));
    @Nullable Grade given = mix.grade(visitEnd, random);
    @Nullable Grade grade = random.nextDouble() < NO_GRADE ? null : given;
    String sha256 = Ids.sha256((seed + "/" + letter).getBytes(StandardCharsets.UTF_8));
    double weight = mix.length() * (0.6 + 0.8 * random.nextDouble());
    String id = free(Ids.letter(authority, kind, date), sha256);
    return new Plan(id, sha256, kind, authority, visitEnd, date, grade, weight);
  }

  private String free(String plain, String sha256) {
    String id = plain;
    for (int attempt = 1; !taken.add(id); attempt++) {
      id = Ids.colliding(plain, sha256, attempt);
    }
    return id;
  }

  /** Neighbouring letters must not draw alike. */
  static long mixed(long seed, int letter) {
    return seed * 0x9E3779B97F4A7C15L + letter * 0xD1342543DE82EF95L;
  }
}
