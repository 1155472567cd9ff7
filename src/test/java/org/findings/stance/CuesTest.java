package org.findings.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence has its scopes marked: {-what is denied}, {?what is left open}. */
class CuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is no {-evidence of drift} in Northmere.",
        "Inspectors saw no {-evidence of children waiting} for a plan.",
        "Plans are made without {-drift or delay}.",
        "Plans are made without {-drift, delay or repetition}, and reviews are timely.",
        "There is a lack of {-contingency planning and management oversight} in Eastvale.",
        "A lack of {-clarity} about thresholds remains.",
        "Too many files lack {-chronologies and plans}.",
        "Homes in Eastvale are free from {-bullying}.",
        "Children are helped rather than {-waiting} for a crisis.",
        "{-Homelessness} prevention is a strength.",
        "Staff prevent children from {-entering care}.",
        "Mentors protect young people from {-criminal exploitation}.",
        "There are fewer {-delays} this year.",
        "Oversight is neither {-regular nor robust}.",
        "This led to a reduction in {-high caseloads} in both teams.",
        "There are low rates of {-staff turnover and sickness}.",
        "A lack of {-leadership}, poor oversight and weak plans led to drift.",
        "Leaders act to address the lack of {-progress} and support future plans.",
        "There are no {-care leavers placed in shared housing or homeless}.",
        "The new team has driven down {-delay}.",
      })
  void whatIsNotThereOrIsKeptOff(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Supervision is not {-effective}.",
        "Plans are not {-timely, thorough or clear}.",
        "Plans don’t {-help}.",
        "Caseloads are no longer {-high}.",
        "Children do not {-receive the required visits, reviews, health checks and advice}.",
        "Records do not {-contain chronologies or explain decisions}.",
        "Plans do not, however, {-set out contingency plans}.",
        "Children are not {-offered return interviews}.",
        "Schools do not {-share information} with the front door.",
        "Managers did not {-recognise} the escalating risk.",
        "Social workers did not {-consider} neglect.",
        "Work is not leading to children {-receiving help}.",
        "No {?children} were {-placed in hotels}.",
        "None of the pathway plans were {-timely}.",
        "This is a one-to-one service, not {-a group}.",
        "Managers do not {-provide} staff with {-reflective supervision and effective oversight}.",
        "The board does not {-offer} leaders {-the data} they need.",
        "Staff are not {-provided with regular} {?supervision}.",
        "Plans are not {-supported by robust} {?data} from health.",
        "Plans are not {-informed by} {?the chronology}.",
        "No {?children} were {-identified at immediate, unassessed risk of serious harm}.",
        "No {?children} were {-in bed and breakfast accommodation} in the county in May and {-its use} is rare.",
        "Staff did not formally {-escalate} their concerns.",
        "Staff could not {-find plans}.",
        "Plans do not {-make good} {?use of data}.",
        "Decisions are not {-supported by clear} {?reasons} and records lack {-detail}.",
        "Those who are not can ask for help.",
        "Children do not have their needs {-met}.",
        "Staff met no {-child} who did not have a plan.",
      })
  void whatIsNotSoButNotWhatItIsSaidOf(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{-Return interviews} were not {-held}.",
        "{-Strategy meetings} did not {-take place}.",
        "{-A contingency plan} was not {-evident}.",
        "Where {-permanence} is not {-achievable}, plans change.",
        "{-Chronologies} are never {-used}.",
        "No {-strategy meetings} were {-held} in May.",
        "{-Delay} is avoided.",
        "{-Drift} is rare in Northmere.",
        "{-Caseloads} have been reduced, and morale is better.",
        "{-The number of children waiting for a plan} has fallen.",
        "Staff act early and {-delay} is avoided.",
        "{-Delays} in Eastvale are reducing.",
        "{-Numbers} have reduced recently because help came early.",
        "Return interviews were not {?held} within three days.",
        "Assessments are not completed in a {-timely} way.",
        "Help is not provided {-early} enough.",
        "{?The child’s voice} is not {-recorded}.",
        "{-The voice of the child} is not {-evident} in plans.",
        "{-Permanence} within their extended family is not {-achievable}.",
        "{-The backlog of unallocated work} had largely been cleared.",
        "Visits are frequent, and {-plans} were not {-made}.",
      })
  void cuesThatFollow(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hub reduces {-the risk of harm} to young people.",
        "The panel acts to avoid {-delay}.",
        "Leaders have reduced {-caseloads} and improved morale.",
        "Visits reduce {-drift} and build trust.",
        "Swift help prevents concerns {-escalating}.",
        "Locks prevent staff from {-seeing} the risks.",
        "This reduces {-the number of children living in hotels}.",
        "Reduced {-caseloads} have helped.",
        "Action is taken to minimise that {-risk}.",
        "The scheme cuts drift and reduces {-the length of time children have to wait}.",
        "The hub reduces parents’ {-anxieties}.",
        "The hub protects children from {-harm} with visits by skilled staff.",
        "The panel is expected to {?drive} down {?delay}.",
        "Plans do not {-reduce} or {-manage} risk.",
        "There was a small reduction of {-drift}.",
        "Embed the new model to reduce {?drift}.",
        "Ensure that staff reduce {?drift}.",
        "Leaders should {?reduce delay}.",
        "Data are not used {-well} to reduce {?drift}.",
        "The Prevent duty is known.",
      })
  void whatIsBroughtDown(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reviews are not always {?timely}.",
        "Children do not always {?have a pathway plan}.",
        "Not all children {?have a pathway plan}.",
        "Managers do not {-have a good} {?understanding} of neglect.",
        "There is limited {?contingency planning}.",
        "There are few {?foster carers}.",
        "A few plans are good.",
        "Weak plans may {?lead to drift}.",
        "The team moved in May.",
        "Staff ask whether {?thresholds are met}.",
        "If {?risk escalates}, managers act.",
        "There is a risk of {?drift}.",
        "Children at risk of harm and at high risk of neglect are seen.",
        "Leaders need to {?promote challenge}.",
      })
  void whatIsLeftOpen(String marked) {
    same(marked);
  }

  /** Of a small part, in a case supposed, or as a demand, nothing is denied for good. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A very small number of cases do not {?include a chronology}.",
        "In a few cases, plans were not {?checked}.",
        "For a small number of children, such as those in homes, plans do not {?contain aims}.",
        "There was no {?chronology} in a handful of cases.",
        "Failure to {?convene strategy meetings} in isolated cases led to delay.",
        "A few plans are detailed but do not {?include a chronology}.",
        "On occasion, {?visits} are not {?held}.",
        "Some plans have no {?contingency}.",
        "There are a small number of children who do not {?have a plan}.",
        "Visits have not yet {?improved} in a few areas.",
        "{?Delay} is avoided for some children.",
        "Many children do not {-have a plan}.",
        "Staff know some families well but do not {-use hotels}.",
        "Staff take some action, and plans do not {-include targets}.",
        "The board does not {-use data} despite some progress.",
        "When {?visits} are not {?held}, managers act.",
        "Leaders act when there is no {?progress}.",
        "Staff would not {?have a say}.",
        "Families are at risk of not {?receiving help}.",
        "Children are not {?placed in homes} unless {?they wish to be}.",
        "Ensure that plans are made {?without delay}.",
        "Ensure that children are not {?placed in hotels}.",
        "Review all plans that do not {?include targets}.",
        "Put an end to {?drift} in Eastvale.",
      })
  void whatIsDeniedWithinLimits(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{?The voice of the child} is not always {?evident} in plans.",
        "{?Life story work} for children looked after is not always {?completed}.",
        "Weak plans can {?lead to drift}.",
        "Children can have a say.",
        "Ensure that plans are {?robust and timely}.",
        "Ensure {?timely} help.",
        "Leaders should {?ensure} that oversight is {?effective}.",
        "There is a need for a more {?robust plan}.",
        "Staff look for potential {?cases of drift}, where possible.",
        "Potential adopters are seen.",
        "Children wait for their needs to be met and get the best possible help.",
        "Plans are weak if {?they do not yet show progress}.",
        "Not all supervision and oversight is {?effective}.",
        "Not all children who are placed far away {?have a health plan}.",
        "There are few family support {?referrals}.",
        "Records are not {?kept} as well as they should be.",
        "Visits do not {?take place} within three days.",
        "Visits do not {?happen} when they are needed.",
        "Staff check the extent to which {?visits reduce drift}.",
        "Children’s needs have not {?progressed quickly enough}.",
        "Adoption may no longer be {?the plan}.",
        "There are low numbers of {?foster carers}.",
      })
  void whatIsSoInPartOrMayBe(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plans are timely.",
        "Not only drift but delay was found.",
        "There is no doubt that neglect was known.",
        "Despite delays, plans are good.",
        "Staff tackle neglect.",
        "Children looked after do well.",
        "The number of no-shows is known.",
      })
  void whatNoCueSpeaksOf(String plain) {
    assertThat(Marked.of(plain)).isEqualTo(plain);
  }

  /** Two denials cancel each other; what is open stays open. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Managers failed to {-prevent} drift.",
        "Failure to {-prevent} drift is rare.",
        "Plans are not made {-without} delay.",
        "Delay has not been {-reduced}.",
        "The service is not {-effective in reducing} delay.",
        "There is no {-lack of} ambition.",
        "There is no {-reduction in} drift.",
        "Panels no longer {-avoid} delay.",
        "The board does not always {?avoid delay}.",
        "Staff ask whether {?delay is avoided}.",
        "This may {?reduce drift}.",
      })
  void cuesInScopesOfOthers(String marked) {
    same(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no",
        "No",
        "It was not. Drift was seen.",
        "Without. Drift",
        "Drift was reduced",
        "not not not never no without",
        "Neither nor nor neither",
        "Was it avoided? Drift was seen.",
      })
  void cuesThatEndATextOrASentence(String text) {
    assertThat(Marked.scopes(text)).allSatisfy(scope -> assertThat(scope.to()).isLessThan(8));
    assertThat(Marked.of(text)).doesNotContain("{-Drift was seen");
  }

  @Test
  void aCueNamesItsOwnWords() {
    assertThat(Marked.scopes("There is no evidence of drift."))
        .containsExactly(new Scope(2, 2, 3, 5, Stance.NEGATED));
    assertThat(Marked.scopes("They protect children from harm."))
        .containsExactly(new Scope(1, 3, 4, 4, Stance.NEGATED));
    assertThat(Marked.scopes("Delay is avoided."))
        .containsExactly(new Scope(2, 2, 0, 0, Stance.NEGATED));
  }

  @Test
  void wordsMustBeginAndEnd() {
    assertThatThrownBy(() -> new Cues().scopes("no drift", new int[2], new int[1], new int[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 words begin, but 1 end");
  }

  private static void same(String marked) {
    assertThat(Marked.of(Marked.plain(marked))).isEqualTo(marked);
  }
}
