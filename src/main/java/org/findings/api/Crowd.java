package org.findings.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.jetty.io.SelectorManager;
import org.eclipse.jetty.util.IO;
import org.jspecify.annotations.Nullable;

/** Closes connections of an address that has too many, before anything is spent on them. */
final class Crowd implements SelectorManager.AcceptListener {
  private final Turns turns;
  private final Predicate<InetAddress> counted;
  private final Map<SelectableChannel, String> channels = new ConcurrentHashMap<>();

  /**
   * @param most connections of one address
   * @param counted not those that stand for many, as a proxy's on this machine
   */
  Crowd(int most, Predicate<InetAddress> counted) {
    this.turns = new Turns(most);
    this.counted = counted;
  }

  @Override
  public void onAccepting(SelectableChannel channel) {
    String network = network(channel);
    if (network == null) {
      return;
    }
    if (turns.begin(network)) {
      channels.put(channel, network);
    } else {
      IO.close((SocketChannel) channel);
    }
  }

  @Override
  public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
    onClosed(channel);
  }

  @Override
  public void onClosed(SelectableChannel channel) {
    String network = channels.remove(channel);
    if (network != null) {
      turns.end(network);
    }
  }

  private @Nullable String network(SelectableChannel channel) {
    try {
      return channel instanceof SocketChannel socket
              && socket.getRemoteAddress() instanceof InetSocketAddress address
              && counted.test(address.getAddress())
          ? Network.of(address.getAddress().getHostAddress())
          : null;
    } catch (IOException e) {
      return null; // It is closed already.
    }
  }
}
