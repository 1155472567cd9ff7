package org.findings.api;

import io.javalin.http.Context;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.findings.search.NotReady;
import org.findings.search.Vitals;

/**
 * Figures for whoever watches over the process, as Prometheus reads them. They tell no query, no
 * key and no address of anybody; the values of their labels are known beforehand.
 */
final class Metrics {
  /** Seconds: a 304, a search, a heavy search, an export. */
  private static final double[] LATENCIES = {
    .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30
  };

  private static final double MILLIS = 1e3;

  private final Service service;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram requests;
  private final Gauge open = gauge("findings_index_open", "Whether there is an index to search.");
  private final Gauge letters = gauge("findings_index_letters", "Letters held.");
  private final Gauge paragraphs = gauge("findings_index_paragraphs", "Paragraphs held.");
  private final Gauge bytes = gauge("findings_index_bytes", "Room of the index on the disk.");
  private final Gauge age =
      gauge("findings_index_age_seconds", "Since the index was changed for the last time.");
  private final Gauge builds =
      gauge("findings_index_open_builds", "States of the index that are kept open.");
  private final Gauge setAside = gauge("findings_set_aside_files", "Files that can't be read.");
  private final Gauge free = gauge("findings_disk_free_bytes", "Room left beside the index.");
  private final Gauge indexed =
      gauge("findings_last_indexing_timestamp_seconds", "When the last indexing began; 0: never.");
  private final Gauge indexing =
      gauge("findings_last_indexing_seconds", "How long the last indexing took.");
  private final Gauge outcome;

  Metrics(Service service) {
    this.service = service;
    requests =
        Histogram.builder()
            .name("findings_http_request_duration_seconds")
            .help("Requests answered, by route, and how long that took.")
            .labelNames("method", "route", "status")
            .classicOnly()
            .classicUpperBounds(LATENCIES)
            .withoutExemplars()
            .register(registry);
    outcome =
        Gauge.builder()
            .name("findings_last_indexing_outcome")
            .help("What became of the last indexing: 1 for what it is.")
            .labelNames("outcome")
            .withoutExemplars()
            .register(registry);
    ofProcess();
  }

  private void ofProcess() {
    GaugeWithCallback.builder()
        .name("jvm_memory_used_bytes")
        .help("Memory in use.")
        .labelNames("area")
        .callback(
            callback -> {
              callback.call((double) heap().getUsed(), "heap");
              callback.call((double) nonHeap().getUsed(), "nonheap");
            })
        .register(registry);
    of("jvm_memory_max_bytes", "The most that the heap may take.", () -> heap().getMax());
    of(
        "jvm_threads_current",
        "Threads of the platform.",
        () -> ManagementFactory.getThreadMXBean().getThreadCount());
    of(
        "process_start_time_seconds",
        "When the process began.",
        () -> ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
  }

  private static MemoryUsage heap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
  }

  private static MemoryUsage nonHeap() {
    return ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
  }

  private void of(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  private Gauge gauge(String name, String help) {
    return Gauge.builder().name(name).help(help).withoutExemplars().register(registry);
  }

  /**
   * @param route as it is written, not as it was asked for
   */
  void answered(String method, String route, int status, double seconds) {
    requests.labelValues(method, route, Integer.toString(status)).observe(seconds);
  }

  void show(Context request) throws IOException, Problem {
    Parameters.of(QueryString.of(request.queryString()), List.of());
    request.header("Cache-Control", Headers.KEEP_NOTHING);
    request.contentType(PrometheusTextFormatWriter.CONTENT_TYPE).result(text());
  }

  /** One at a time: each takes one look at the engine, and tells that. */
  private synchronized byte[] text() throws IOException {
    try {
      take(service.engine().vitals());
      open.set(1);
    } catch (NotReady e) {
      open.set(0);
    }
    service.upkeep().last().ifPresent(this::take);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrometheusTextFormatWriter.create()
        .write(text, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
    return text.toByteArray();
  }

  private void take(Vitals vitals) {
    letters.set(vitals.index().letters());
    paragraphs.set(vitals.index().paragraphs());
    bytes.set((double) vitals.bytes());
    age.set(Duration.between(vitals.written(), Instant.now()).toMillis() / MILLIS);
    builds.set(vitals.openBuilds());
    setAside.set(vitals.setAside());
    free.set((double) vitals.disk().freeBytes());
  }

  private void take(Upkeep.Run run) {
    indexed.set(run.began().toEpochMilli() / MILLIS);
    indexing.set(run.took().toMillis() / MILLIS);
    for (Upkeep.Outcome each : Upkeep.Outcome.values()) {
      outcome.labelValues(each.code()).set(each == run.outcome() ? 1 : 0);
    }
  }
}
