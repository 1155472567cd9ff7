package org.findings.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The head of an answer to a request as a browser sends it, which Java's client will not. */
record RawHeaders(List<String> lines) {
  static RawHeaders of(int port, String method, String path, String origin, String asked)
      throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          method
              + " "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: "
              + origin
              + (asked.isEmpty() ? "" : "\r\nAccess-Control-Request-Method: " + asked)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new RawHeaders(answer.split("\r\n\r\n", 2)[0].lines().toList());
    }
  }

  int status() {
    return Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
  }

  /** Empty where there is none. */
  String value(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ": ";
    return lines.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse("");
  }
}
