package org.findings.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A connection of someone who keeps to no rules. */
final class Raw implements AutoCloseable {
  /** Milliseconds that a read may take before the test is said to have failed. */
  private static final int LONGEST = 20_000;

  /** Milliseconds between pieces. */
  private static final int PAUSE = 10;

  private final Socket socket = new Socket();
  private final PushbackInputStream in;

  Raw(int port) throws IOException {
    this(port, 0);
  }

  /**
   * @param window bytes that may be on their way to us; 0 for the usual
   */
  Raw(int port, int window) throws IOException {
    if (window > 0) {
      socket.setReceiveBufferSize(window);
    }
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(LONGEST);
    in = new PushbackInputStream(socket.getInputStream());
  }

  /**
   * The head and body of an answer.
   *
   * @param head in lines
   */
  record Answer(List<String> head, String body) {
    int status() {
      return Integer.parseInt(head.getFirst().split(" ", -1)[1]);
    }

    /** Empty where there is none. */
    String header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return head.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .findFirst()
          .orElse("");
    }

    String whole() {
      return String.join("\n", head) + "\n" + body;
    }
  }

  Raw send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Raw send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  /** One piece after the other, with pauses between, until an answer or the end comes. */
  void drip(String piece) throws IOException {
    socket.setSoTimeout(PAUSE);
    long begun = System.nanoTime();
    try {
      while (true) {
        if (isLate(begun)) {
          throw new AssertionError("after " + LONGEST + " ms it still waits for more");
        }
        send(piece);
        try {
          int first = in.read();
          if (first >= 0) {
            in.unread(first);
          }
          return;
        } catch (SocketTimeoutException e) {
          // It still waits for more.
        }
      }
    } catch (SocketException e) {
      // The end, which is what was waited for.
    } finally {
      socket.setSoTimeout(LONGEST);
    }
  }

  /** The next answer, by its Content-Length, or to the end where that is how it ends. */
  Answer answer() throws IOException {
    Answer answer = head();
    String length = answer.header("Content-Length");
    byte[] body = length.isEmpty() ? new byte[0] : in.readNBytes(Integer.parseInt(length));
    return new Answer(answer.head(), new String(body, StandardCharsets.UTF_8));
  }

  /** That of an answer without a body. */
  Answer head() throws IOException {
    List<String> head = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.add(line);
    }
    return new Answer(head, "");
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the connection ended after '" + line + "'");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  /** Waits for the server to close it, whatever comes before that. */
  boolean ends() throws IOException {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (SocketTimeoutException e) {
      return false;
    } catch (SocketException e) {
      return true; // Reset is an end, too.
    }
    return true;
  }

  /** Says that no more will be sent, and reads on. */
  void endOutput() throws IOException {
    socket.shutdownOutput();
  }

  /** Waits for the server to close it while nothing is read: sending meets the end at last. */
  boolean endsUnread() {
    long begun = System.nanoTime();
    try {
      while (!isLate(begun)) {
        send("x");
        Thread.onSpinWait();
      }
      return false;
    } catch (IOException e) {
      return !isLate(begun); // Later, it is the server's own idle time that ended it.
    }
  }

  private static boolean isLate(long begun) {
    return System.nanoTime() - begun > LONGEST * 1_000_000L;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
