package org.findings.api;

/** Who an address belongs to. */
final class Network {
  /** Groups of an IPv6 address; one host has all that follows. */
  private static final int GROUPS = 4;

  private Network() {}

  /** An IPv4 address, or the first 64 bits of an IPv6 address. */
  static String of(String address) {
    String plain = address.replaceAll("[\\[\\]]|%.*", "");
    if (plain.indexOf(':') < 0 || plain.indexOf('.') >= 0) {
      return plain;
    }
    int gap = plain.indexOf("::");
    String[] groups = (gap < 0 ? plain : plain.substring(0, gap)).split(":", -1);
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < Math.min(groups.length, GROUPS); i++) {
      first.append(groups[i]).append(':');
    }
    return first.toString();
  }
}
