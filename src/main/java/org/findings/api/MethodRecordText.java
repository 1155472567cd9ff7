package org.findings.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.findings.query.English;
import org.findings.search.Expanded;
import org.findings.search.Found;
import org.findings.search.IndexState;
import org.findings.search.News;
import org.findings.search.Recorded.Since;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/** A method record as a block of text, to be kept with notes or put into an appendix. */
final class MethodRecordText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private MethodRecordText() {}

  static String of(MethodRecord record) {
    return new MethodRecordText().written(record);
  }

  private String written(MethodRecord record) {
    Sought sought = record.asked().sought();
    IndexState index = record.recorded().index();
    text.append("How this result was found\n");
    @Nullable String typed = sought.text();
    line("Query as typed", typed == null ? "none" : typed);
    line("Understood as", sought.means());
    line(
        "Read with",
        record.manners().stream()
            .map(manner -> String.join(" ", manner))
            .collect(Collectors.joining(", ")));
    if (!sought.added().isEmpty()) {
      line("Searched, too", String.join(", ", sought.added()));
    }
    record.recorded().expanded().forEach(this::expanded);
    line(
        "Filters",
        sought.filters().isEmpty()
            ? "none"
            : sought.filters().stream()
                .map(filter -> filter.field().code() + " (" + English.of(filter) + ")")
                .collect(Collectors.joining("; ")));
    line("Found", found(record.recorded().found()));
    line(
        "Out of",
        amount(record.recorded().of().paragraphs(), "paragraph")
            + " in "
            + amount(record.recorded().of().letters(), "letter")
            + ", "
            + amount(record.recorded().of().words(), "word"));
    line(
        "Index",
        "state "
            + index.build()
            + ", "
            + amount(index.letters(), "letter")
            + ", "
            + amount(index.paragraphs(), "paragraph"));
    @Nullable String version = record.version();
    line(
        "Software",
        "Findings "
            + (version == null ? "(not from a jar)" : version)
            + ", thesaurus "
            + record.asked().thesaurus());
    line("Made", time(record.at()));
    link("Search", record.search());
    link("On the page", record.page());
    link("What is new later", record.repeat());
    since(record.asked().before(), record.recorded().since());
    return text.toString();
  }

  private void expanded(Expanded expanded) {
    String words =
        expanded.words().isEmpty()
            ? "no word that is held"
            : expanded.words().stream()
                .map(use -> use.word() + " (" + number(use.paragraphs()) + ")")
                .collect(Collectors.joining(", "));
    String more = expanded.more() == 0 ? "" : " and " + number(expanded.more()) + " more";
    line("“" + MethodRecord.typed(expanded.term()) + "” stands for", words + more);
  }

  private void since(@Nullable Before before, @Nullable Since since) {
    if (before == null || since == null) {
      return;
    }
    text.append("\nSince the record of ").append(time(before.at())).append('\n');
    line("Found then", found(before.found()));
    News news = since.news();
    if (!news.comparable()) {
      line("What is new", "can’t be told, since the index was built anew");
      return;
    }
    line("Letters added", letters(news.added()));
    line("Found in them", total(since.inAdded()));
    line("Letters changed", letters(news.changed()));
    line("Found in them", total(since.inChanged()) + "; some may have been found before");
    line("Letters removed", letters(news.removed()));
  }

  private static String letters(List<String> ids) {
    int named = Math.min(20, ids.size());
    String more = ids.size() > named ? " …" : "";
    return ids.isEmpty()
        ? "none"
        : number(ids.size()) + ": " + String.join(", ", ids.subList(0, named)) + more;
  }

  private void link(String name, @Nullable String address) {
    line(name, address == null ? "too long for an address" : address);
  }

  /** What people typed may hold line ends; each entry stays on its line. */
  private void line(String name, String value) {
    text.append(name).append(": ").append(value.replaceAll("\\s+", " ").strip()).append('\n');
  }

  private static String found(Found found) {
    return total(found.total()) + ", " + amount(found.matches(), "match");
  }

  private static String total(Total total) {
    return amount(total.paragraphs(), "paragraph")
        + " in "
        + amount(total.letters(), "letter")
        + " of "
        + (total.authorities() == 1 ? "1 authority" : number(total.authorities()) + " authorities");
  }

  private static String amount(long count, String thing) {
    return number(count) + " " + thing + (count == 1 ? "" : thing.endsWith("ch") ? "es" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}
