package fr.educonnect.testing.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a stack listen on 127.0.0.1.
 *
 * @param keycloak the server's HTTP ports, one per node
 * @param management the server's management ports (health, metrics), one per node
 * @param cluster the nodes' own ports; each also needs the port 50000 above it
 */
public record Ports(
    List<Integer> keycloak,
    List<Integer> management,
    List<Integer> cluster,
    int postgres,
    int smtp,
    int messages,
    int services,
    int franceConnect) {
  private static final int NODES = 2;
  private static final int FIRST_CLUSTER_PORT = 7800;
  private static final int FAILURE_DETECTION_OFFSET = 50000;
  private static final int LARGEST_PORT = 65535;

  /** Consecutive ports from a base: Keycloak on the base itself. */
  public static Ports from(int base) {
    return new Ports(
        List.of(base, base + 6),
        List.of(base + 1, base + 7),
        freeClusterPorts(),
        base + 2,
        base + 3,
        base + 4,
        base + 5,
        base + 8);
  }

  /** Ports that are free now. */
  public static Ports free() {
    List<Integer> free = freePorts(2 * NODES + 5);
    return new Ports(
        free.subList(0, 2),
        free.subList(2, 4),
        freeClusterPorts(),
        free.get(4),
        free.get(5),
        free.get(6),
        free.get(7),
        free.get(8));
  }

  private static List<Integer> freePorts(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(listen(0));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sockets.forEach(Ports::close);
    }
  }

  private static List<Integer> freeClusterPorts() {
    List<Integer> found = new ArrayList<>();
    int last = LARGEST_PORT - FAILURE_DETECTION_OFFSET;
    for (int port = FIRST_CLUSTER_PORT; port <= last && found.size() < NODES; port++) {
      if (isFree(port) && isFree(port + FAILURE_DETECTION_OFFSET)) {
        found.add(port);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = listen(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
