package org.findings.page;

/** Letters about fruit, so few and so plain that every figure on them is counted by hand. */
final class Orchard {
  /** Found in 6 of 12 letters of 2017 and 1 of 4 of 2019; there is no letter of 2018. */
  static final String QUERY = "quince";

  private Orchard() {}

  static Served served() throws Exception {
    Served served = Served.noLetters();
    for (int i = 1; i <= 12; i++) {
      String place = i % 2 == 0 ? "Eastmere" : "Northmere";
      String said = i <= 6 ? "A quince stood in its garden." : "Nothing stood in its garden.";
      served.write(
          "a" + i + ".md", letter(place, i + " March 2017", said + " The medlar was ripe"));
    }
    for (int i = 1; i <= 4; i++) {
      String place = i % 2 == 0 ? "Westmere" : "Southmere";
      String said = i == 1 ? "A quince, another quince." : "Bare ground.";
      served.write("b" + i + ".md", letter(place, i + " May 2019", said + " The damson was ripe"));
    }
    return served;
  }

  static String letter(String place, String day, String said) {
    return """
    # Focused visit to %s

    %s

    ## Findings

    1. %s on the %s.
    """
        .formatted(place, day, said, day);
  }
}
