// Marked quotes: which runs of marked words are speech, and whose.
#include "quote/quotes.h"

#include <doctest/doctest.h>

#include "text/document.h"

using namespace factdiff;

namespace {

// "Ann Dole [said] We won | [-] At last": speaker, cue and words of each quote.
std::string summary_of(const std::string& text) {
  const Document document(text);
  std::string summary;
  for (const FoundQuote& found : find_speech(document).quotes) {
    if (!summary.empty()) summary += " | ";
    summary += (found.quote.speaker.empty() ? "?" : found.quote.speaker) + " [" + found.quote.cue + "] ";
    if (!found.quote.marked) summary += "unmarked ";
    summary += document.text(found.span);
  }
  return summary;
}

struct Row {
  std::string text;
  std::string quotes;
};

}  // namespace

TEST_CASE("quotation marks of every style hold a quote") {
  const Row rows[] = {
      {"“We kept the roof on,” said Ann Dole.", "Ann Dole [said] We kept the roof on"},
      {"\"We kept the roof on,\" said Ann Dole.", "Ann Dole [said] We kept the roof on"},
      {"‘We can’t go on,’ said the workers’ leader.", "the workers’ leader [said] We can’t go on"},
      {"'We can't go on,' said the workers' leader.", "the workers' leader [said] We can't go on"},
      {"«We kept the roof on», said Ann Dole.", "Ann Dole [said] We kept the roof on"},
      {"„We kept the roof on“, said Ann Dole.", "Ann Dole [said] We kept the roof on"},
      {"``We kept the roof on,'' said Ann Dole.", "Ann Dole [said] We kept the roof on"},
      {"“We kept the roof on,\" said Ann Dole.", "Ann Dole [said] We kept the roof on"},
      {"“We kept the roof on,“ said Ann Dole.", "Ann Dole [said] We kept the roof on"},    // a wrong-way mark
      {"\"We kept the roof on, \"Ann Dole said.", "Ann Dole [said] We kept the roof on"},  // a wrong space
      {"He is 6'2\" and the shelf is 5' long.", ""},
      {"\"The 17\" screen is the best we made,\" said Ann Dole.",
       "Ann Dole [said] The 17\" screen is the best we made"},
      {"The boys' toys and the '90s kids' games were sold.", ""},
      {"“He told me, ‘Stay out,’ and I left,” Ann Rao said.",
       "Ann Rao [said] He told me, ‘Stay out,’ and I left | ? [told] Stay out"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary_of(row.text) == row.quotes);
  }
}

TEST_CASE("a quote runs over paragraphs and is one") {
  const Row rows[] = {
      {"Ann Dole said: “We are ready. We have waited.\n“Now we act,” she added.",
       "Ann Dole [said] We are ready. We have waited.\n“Now we act"},
      {"“We lost everything,” she said. “We will rebuild.”", "? [said] We lost everything | ? [] We will rebuild."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary_of(row.text) == row.quotes);
  }
}

TEST_CASE("the speaker is found before, behind and around the quote") {
  const Row rows[] = {
      {"Ann Dole said: “The bridge is shut.”", "Ann Dole [said] The bridge is shut."},
      {"Hugh Hill, a doctor at the clinic, said: “They were lucky.”", "Hugh Hill [said] They were lucky."},
      {"“They were lucky,” said Hugh Hill, who treated the men.", "Hugh Hill [said] They were lucky"},
      {"“They were lucky,” the clinic's director, Hugh Hill, told reporters.", "Hugh Hill [told] They were lucky"},
      {"Police Commissioner Jo Park warned that the road was “a death trap” at night.",
       "Jo Park [warned] a death trap"},
      {"The road is “a death trap”, Police Commissioner Jo Park said on Monday.", "Jo Park [said] a death trap"},
      {"According to Ann Dole, the plan is “dead on arrival”.", "Ann Dole [According to] dead on arrival"},
      {"A statement from Norvik Foods said: “No customer was at risk.”",
       "Norvik Foods [said] No customer was at risk."},
      {"“Who pays for this?” Dole asked.", "Dole [asked] Who pays for this?"},
      {"Minister: plan ‘reckless’\nThe plan was dropped.", "Minister [] reckless"},
      {"Ann Dole called the plan “reckless” and “a disaster waiting to happen”.",
       "Ann Dole [called] reckless | Ann Dole [called] a disaster waiting to happen"},
      {"Ann Dole accused the city of delay, saying “nobody picked up the phone.”",
       "Ann Dole [saying] nobody picked up the phone."},
      // who the sentence is about, not whom its clauses name
      {"An aide who took part in the morning meeting said the talk was “grim at best”.", "An aide [said] grim at best"},
      {"Senator Jo Dole of Norrland called the hearing “a poor joke on us”.", "Jo Dole [called] a poor joke on us"},
      {"The colleague, Ann Rusk of Selby, later said that it was “the last straw”.", "Ann Rusk [said] the last straw"},
      {"“Keep off the grass,” read the sign.", "the sign [read] Keep off the grass"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary_of(row.text) == row.quotes);
  }
}

TEST_CASE("the speaker has the fullest form the text gives") {
  const Row rows[] = {
      {"Mayor Ann Dole toured the site. “It will reopen,” Dole said.", "Ann Dole [said] It will reopen"},
      {"Mayor Ann Dole toured the site. “It will reopen,” she said.", "Ann Dole [said] It will reopen"},
      {"Mayor Ann Dole met Peter Rusk. “It will reopen,” he said.", "Peter Rusk [said] It will reopen"},
      {"The club named Peter Rusk its coach. Ann Dole left. “I am proud,” he said.", "Peter Rusk [said] I am proud"},
      {"Chancellor Eva Lund spoke. Markets fell. “We will act,” the chancellor said.", "Eva Lund [said] We will act"},
      {"A police spokeswoman said the road was open. She added: “Drive slowly.”",
       "A police spokeswoman [added] Drive slowly."},
      {"“It is late,” Peter Rusk said. Ann Dole, in her second year, did not dispute it. She said it was “hard to "
       "bear”.",
       "Peter Rusk [said] It is late | Ann Dole [said] hard to bear"},
      {"“It is late,” Ann Dole said. That did not sit well with Peter Rusk. “We have time,” he told the board.",
       "Ann Dole [said] It is late | Peter Rusk [told] We have time"},
      {"The Norrland Harbour Workers Union met. “We have time,” the NHWU said.",
       "Norrland Harbour Workers Union [said] We have time"},
      {"“It will reopen,” said a spokesman for Ann Dole.", "a spokesman for Ann Dole [said] It will reopen"},
      {"“It will reopen,” Mayor Ann Dole said.\n“I promise you that.”",
       "Ann Dole [said] It will reopen | Ann Dole [] I promise you that."},
      {"Norvik Foods said nobody was hurt. “The plant is shut for now,” it said.",
       "Norvik Foods [said] The plant is shut for now"},
      // another person's sentence is not carried on by the speaker before
      {"Ann Dole said it was late. Peter Rusk spoke of “a very long night on the harbour wall” on Monday.",
       "Peter Rusk [spoke of] a very long night on the harbour wall"},
      {"Ann Dole said it was late. Peter Rusk had left “a very long hole in the ice of the bay” behind.", ""},
      {"The council was told. “It will reopen soon, we hope.”", "? [] It will reopen soon, we hope."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary_of(row.text) == row.quotes);
  }
}

TEST_CASE("names, titles and terms in marks are no speech") {
  const Row rows[] = {
      {"Clubs left the so-called “super league” on Tuesday.", ""},
      {"The film “Night Train” opened in May.", ""},
      {"Dwayne “The Hammer” Jones lost again.", ""},
      {"The gang was led by a man known as “Shorty”.", ""},
      {"The ship sent a “distress call” at noon.", ""},
      {"Ann Dole said the “super league” was “dead”.", "Ann Dole [said] super league | Ann Dole [said] dead"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(summary_of(row.text) == row.quotes);
  }
}
