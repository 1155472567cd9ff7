package org.findings.cli;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println(System.getProperty("java.version") + java.util.Arrays.toString(args));
  }
}
