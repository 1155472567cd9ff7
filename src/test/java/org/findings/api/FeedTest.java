package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.findings.intake.Written;
import org.findings.query.Thesaurus;
import org.findings.search.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a search finds, as a feed. */
@TestInstance(Lifecycle.PER_CLASS)
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
    served.write(
        "hostile.txt",
        Written.letter(
            "Kent",
            "3 July 2022",
            "Drift 1 < 2 & ]]> \"delay\" \uD835\uDCB3 Bücher </content><!--."));
    served.write(
        "undated.txt", Written.letter("Leeds", "", "Some drift without a day of its own."));
    served.index();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  private Element feed(String address) throws Exception {
    HttpResponse<String> response = served.get(address);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return parsed(response.body());
  }

  private static Element parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      Node node = all.item(i);
      if (node instanceof Element child && child.getLocalName().equals(name)) {
        assertThat(child.getNamespaceURI()).isEqualTo(ATOM);
        children.add(child);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  private static String href(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .reduce((a, b) -> a + " and " + b)
        .orElse("none");
  }

  /** What RFC 4287 asks of a feed and its entries (4.1.1, 4.1.2, 4.2). */
  private static void requireRules(Element feed) throws Exception {
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    HashSet<String> ids = new HashSet<>();
    List<Element> all = new ArrayList<>(children(feed, "entry"));
    all.addFirst(feed);
    for (Element each : all) {
      assertThat(new URI(text(each, "id")).isAbsolute()).as("an IRI, absolute").isTrue();
      assertThat(ids.add(text(each, "id"))).as("an id of its own").isTrue();
      assertThat(text(each, "title")).isNotBlank();
      assertThat(OffsetDateTime.parse(text(each, "updated"))).isNotNull();
      assertThat(children(each, "rights")).hasSizeLessThanOrEqualTo(1);
      for (Element author : children(each, "author")) {
        assertThat(text(author, "name")).isNotBlank();
      }
      for (Element link : children(each, "link")) {
        assertThat(new URI(link.getAttribute("href"))).isNotNull();
        assertThat(link.getAttribute("type")).matches("\\S+/\\S+");
      }
      for (Element category : children(each, "category")) {
        assertThat(category.getAttribute("term")).isNotBlank();
        assertThat(new URI(category.getAttribute("scheme")).isAbsolute()).isTrue();
      }
    }
    assertThat(children(feed, "author")).as("for entries without one, too").hasSize(1);
    assertThat(href(feed, "self")).startsWith("/feed.atom");
    for (Element entry : children(feed, "entry")) {
      assertThat(children(entry, "content")).hasSize(1);
      assertThat(children(entry, "content").getFirst().getAttribute("type")).isEqualTo("text");
      assertThat(href(entry, "alternate")).doesNotContain(" and ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.atom",
        "/feed.atom?q=drift",
        "/feed.atom?q=drift+NEAR/3+delay&kind=focused-visit&stance=affirmed",
        "/feed.atom?q=drift+AND+worker&in=letter",
        "/feed.atom?q=drift&identical=collapse",
        "/feed.atom?q=%22%3C/title%3E%26%22",
        "/feed.atom?q=nothing-of-that-kind",
      })
  void everyFeedKeepsTheRules(String address) throws Exception {
    requireRules(feed(address));
  }

  @Test
  void theNewestComeFirstAndTheUndatedLast() throws Exception {
    Element feed = feed("/feed.atom?q=drift");

    assertThat(children(feed, "entry").stream().map(entry -> text(entry, "updated")))
        .containsExactly(
            "2022-07-03T00:00:00Z",
            "2021-06-02T00:00:00Z",
            "2020-05-01T00:00:00Z",
            "1970-01-01T00:00:00Z");
    assertThat(text(feed, "updated")).isEqualTo("2022-07-03T00:00:00Z");
    assertThat(text(feed, "title")).startsWith("Findings: any form of “drift”");
    assertThat(children(feed("/feed.atom?q=drift&size=1"), "entry")).hasSize(1);
  }

  @Test
  void anEntryIsAParagraphWithItsLetter() throws Exception {
    String id = served.json("/api/v1/search?q=delay&year=2020").at("/hits/0/id").asString();
    Element entry = children(feed("/feed.atom?q=delay&year=2020"), "entry").getFirst();

    assertThat(text(entry, "id")).isEqualTo("urn:findings:paragraph:" + id);
    assertThat(text(entry, "title"))
        .isEqualTo("Focused visit to Kent children’s services, Headline findings");
    assertThat(text(entry, "content")).isEqualTo("There is drift and delay in plans.");
    assertThat(text(entry, "rights"))
        .isEqualTo("Contains information of Ofsted; no licence was found in the letter.");
    assertThat(href(entry, "alternate")).isEqualTo("/?read=" + KENT + "#" + id);
    assertThat(href(entry, "related")).isEqualTo("/api/v1/paragraphs/" + id);
    assertThat(served.get(href(entry, "related")).statusCode()).isEqualTo(200);
    assertThat(children(entry, "category").stream().map(c -> c.getAttribute("term")))
        .containsExactly("E10000016", "focused-visit", "finding");
  }

  @Test
  void textIsTextWhateverItSays() throws Exception {
    Element feed = feed("/feed.atom?q=drift&year=2022");
    assertThat(children(feed, "entry")).hasSize(1);
    assertThat(text(children(feed, "entry").getFirst(), "content"))
        .isEqualTo("Drift 1 < 2 & ]]> \"delay\" \uD835\uDCB3 Bücher </content><!--.");
    Element asked = feed("/feed.atom?q=%22%3Cb%3E%26%22&section=%22%3E%3Cx%3E");
    assertThat(children(asked, "x")).isEmpty();
    assertThat(href(asked, "self"))
        .isEqualTo("/feed.atom?q=%22%3Cb%3E%26%22&section=%22%3E%3Cx%3E");
  }

  @Test
  void whatNoXmlCanHoldIsLeftOut() throws Exception {
    String text = "a\u0000b\u0001c\uFFFEd\uFFFFe\uD835f\uDCB3g\u000Bh\uD835\uDCB3i\tj";
    Hit hit = new Hit(CitationsTest.paragraph(text), CitationsTest.about(), List.of(), null, null);
    AskedFeed asked =
        AskedFeed.of(Map.of("q", List.of("\"drift \u0001\uFFFE\"")), Thesaurus.standard());

    Element feed = parsed(FeedXml.of(asked, List.of(hit)).text());

    requireRules(feed);
    assertThat(text(children(feed, "entry").getFirst(), "content"))
        .isEqualTo("abcdefgh\uD835\uDCB3i\tj");
    assertThat(children(children(feed, "entry").getFirst(), "author")).hasSize(3);
  }

  @Test
  void nothingFoundIsAFeedWithoutEntries() throws Exception {
    Element feed = feed("/feed.atom?q=nothing-of-that-kind");
    assertThat(children(feed, "entry")).isEmpty();
    assertThat(text(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void theSameSearchIsTheSameFeed() throws Exception {
    String id = text(feed("/feed.atom?q=drift&year=2020"), "id");
    assertThat(text(feed("/feed.atom?year=2020&q=++drift&size=3"), "id")).isEqualTo(id);
    assertThat(text(feed("/feed.atom?year=2021&q=drift"), "id")).isNotEqualTo(id);
    assertThat(text(feed("/feed.atom?year=2020&q=delay"), "id")).isNotEqualTo(id);
  }

  @Test
  void nobodyIsSentWhatTheyHave() throws Exception {
    HttpResponse<String> first = served.get("/feed.atom?q=drift");
    assertThat(first.headers().firstValue("Content-Type"))
        .hasValue("application/atom+xml; charset=utf-8");
    String tag = first.headers().firstValue("ETag").orElse("");
    HttpResponse<String> again = served.get("/feed.atom?q=drift", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(served.send("HEAD", "/feed.atom?q=drift").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          q=(drift        | bad-query         | The parenthesis
          size=0          | bad-value         | size is '0'
          size=101        | bad-value         | size is '101'
          size=x          | bad-value         | size is 'x'
          sort=newest     | unknown-parameter | unknown parameter 'sort'
          cursor=a        | unknown-parameter | unknown parameter 'cursor'
          kind=nope       | bad-value         | 'nope'
          from=yesterday  | bad-value         | from
          identical=none-such | bad-value     | No paragraph has the id
          """)
  void whatCannotBeUnderstoodIsTold(String parameters, String type, String detail)
      throws Exception {
    HttpResponse<String> response = served.get("/feed.atom?" + parameters);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json; charset=utf-8");
    assertThat(Served.read(response).get("type").asString())
        .isEqualTo("urn:findings:problem:" + type);
    assertThat(Served.read(response).get("detail").asString()).startsWith(detail);
  }
}
