package org.findings.speed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Asks over one kept connection. Written by hand, since the JDK's own client works in several
 * threads, whose time can't be told from the service's.
 */
final class HttpClient implements Round.Asking, AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  HttpClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /** Without what this thread itself was busy. */
  @Override
  public long nanos(Question question) throws IOException {
    byte[] request = request(question);
    long busy = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    out.write(request);
    out.flush();
    byte[] body = response();
    long nanos = System.nanoTime() - start;
    if (body.length == 0 || body[0] != '{') {
      throw new IOException(question + " was answered by " + body.length + " bytes");
    }
    return nanos - (THREADS.getCurrentThreadCpuTime() - busy);
  }

  private static byte[] request(Question question) {
    String parameters =
        question.parameters().entrySet().stream()
            .map(
                p ->
                    p.getKey()
                        + "="
                        + URLEncoder.encode(p.getValue().getFirst(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return ("GET /api/v1/search?" + parameters + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] response() throws IOException {
    String status = line();
    if (!status.contains(" 200 ")) {
      throw new IOException("answered: " + status);
    }
    int length = -1;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
    }
    return length >= 0 ? in.readNBytes(length) : chunks();
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
