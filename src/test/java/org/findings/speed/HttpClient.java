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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    Response response = send(request(question));
    if (response.status != 200 || response.body.length == 0 || response.body[0] != '{') {
      throw new IOException(question + " was answered by " + response);
    }
    return response.nanos;
  }

  /**
   * Asks for an address.
   *
   * @param tag that the client says it has; null for none
   */
  Response get(String path, @Nullable String tag) throws IOException {
    String held = tag == null ? "" : "If-None-Match: " + tag + "\r\n";
    return send(
        ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + held + "\r\n")
            .getBytes(StandardCharsets.US_ASCII));
  }

  private Response send(byte[] request) throws IOException {
    long busy = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    out.write(request);
    out.flush();
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    Map<String, String> headers = headers();
    byte[] body = status == 304 ? new byte[0] : body(headers);
    long nanos = System.nanoTime() - start - (THREADS.getCurrentThreadCpuTime() - busy);
    return new Response(status, headers, body, nanos);
  }

  /**
   * An answer.
   *
   * @param nanos that it took, without what this thread itself was busy
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Response(int status, Map<String, String> headers, byte[] body, long nanos) {
    @Override
    public String toString() {
      return status + " with " + body.length + " bytes";
    }
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

  /** By their names in lower case. */
  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    String length = headers.get("content-length");
    return length == null ? chunks() : in.readNBytes(Integer.parseInt(length));
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
