package org.findings.api;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends an answer that can't be finished. A part must not pass for the whole: the connection ends in
 * the middle, as the reader sees.
 */
final class BrokenOff {
  private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

  private BrokenOff() {}

  static void end(Context request, Exception because) {
    LOG.info("an answer ended early", because);
    ServletContextRequest.getServletContextRequest(request.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close(because);
  }
}
