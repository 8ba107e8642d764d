#include "mentions.h"

#include <iterator>
#include <map>
#include <set>

#include "figure/figures.h"
#include "quote/quotes.h"
#include "quote/spoken_copies.h"
#include "quote/unmarked_copies.h"
#include "sorting.h"

namespace factdiff {
namespace {

std::vector<Mention> merge(std::size_t source, std::vector<FoundFigure> figures, std::vector<FoundQuote> quotes) {
  const std::size_t count = figures.size() + quotes.size();
  const auto span_of = [&](std::size_t found) -> const Span& {
    return found < figures.size() ? figures[found].span : quotes[found - figures.size()].span;
  };
  // Text order; where two begin together the longer (the quote around a figure) comes first.
  const std::vector<std::size_t> order = sorted_places(count, [&span_of](std::size_t a, std::size_t b) {
    const Span& x = span_of(a);
    const Span& y = span_of(b);
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
  std::vector<std::size_t> place(count);
  for (std::size_t i = 0; i < count; ++i) place[order[i]] = i;
  std::vector<Mention> mentions(count);
  for (std::size_t found = 0; found < count; ++found) {
    Mention& mention = mentions[place[found]];
    mention.source = source;
    mention.span = span_of(found);
    mention.kind = found < figures.size() ? MentionKind::figure : MentionKind::quote;
    if (mention.kind == MentionKind::figure) {
      mention.figure = std::move(figures[found].figure);
    } else {
      mention.quote = std::move(quotes[found - figures.size()].quote);
      std::optional<std::size_t>& continues = mention.quote.continues;
      if (continues) continues = place[figures.size() + *continues];
    }
  }
  return mentions;
}

// A figure inside a quote is its speaker's, unless the words around it name somebody. A quote stands before the
// figures in it.
void give_figures_to_speakers(std::vector<Mention>& mentions) {
  std::vector<const Mention*> around;  // quotes with a speaker, the innermost last
  for (Mention& mention : mentions) {
    while (!around.empty() && around.back()->span.end <= mention.span.begin) around.pop_back();
    if (mention.kind == MentionKind::quote) {
      if (!mention.quote.speaker.empty()) around.push_back(&mention);
    } else if (!around.empty() && around.back()->span.contains(mention.span) && mention.figure.stated_by.empty()) {
      mention.figure.stated_by = around.back()->quote.speaker;
    }
  }
}

// Adds to each source, unmarked, what the others quote. Copies are sought in the speech as first found, and the longest
// wins where several overlap, so that the order of sources changes nothing.
void add_unmarked_copies(const std::vector<Document>& documents, std::vector<Speech>& speech) {
  std::vector<std::vector<std::vector<QuoteWord>>> words(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (const FoundQuote& found : speech[i].quotes) words[i].push_back(words_of_quote(documents[i], found.span));
  }
  std::vector<std::vector<FoundQuote>> added(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const UnmarkedCopies here(documents[i], speech[i]);
    const SpokenCopies spoken(documents[i], speech[i]);
    std::vector<FoundQuote> copies;
    for (std::size_t j = 0; j < documents.size(); ++j) {
      for (std::size_t k = 0; i != j && k < speech[j].quotes.size(); ++k) {
        if (!speech[j].quotes[k].quote.marked || spoken.find(words[j][k], copies)) continue;
        here.find(speech[j].quotes[k].quote, words[j][k], copies);
      }
    }
    sort_by(copies, [](const FoundQuote& a, const FoundQuote& b) {
      return a.span.size() != b.span.size() ? a.span.size() > b.span.size() : a.span.begin < b.span.begin;
    });
    std::map<std::size_t, std::size_t> taken;  // begin -> end
    for (FoundQuote& copy : copies) {
      const auto after = taken.lower_bound(copy.span.end);
      if (after != taken.begin() && std::prev(after)->second > copy.span.begin) continue;
      taken.emplace(copy.span.begin, copy.span.end);
      added[i].push_back(std::move(copy));
    }
  }
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (FoundQuote& copy : added[i]) speech[i].quotes.push_back(std::move(copy));
  }
}

// The turns of a transcript are quotes of it, but where a copy is the whole turn.
void add_turns(Speech& speech) {
  std::set<std::size_t> copied;  // begins of copies that are no part of a turn
  for (const FoundQuote& found : speech.quotes) {
    if (found.quote.copy && found.quote.spoken && !found.quote.part) copied.insert(found.span.begin);
  }
  for (const SpokenText& text : speech.spoken) {
    if (!text.labelled || copied.count(text.span.begin) > 0) continue;
    FoundQuote turn;
    turn.span = text.span;
    turn.quote.marked = false;
    turn.quote.spoken = true;
    turn.quote.speaker = text.speaker;
    turn.quote.speaker_span = text.speaker_span;
    speech.quotes.push_back(std::move(turn));
  }
}

}  // namespace

std::vector<ReadSource> read_sources(const Request& request) {
  std::vector<Document> documents;
  std::vector<Speech> speech;
  for (const Source& source : request.sources) {
    documents.emplace_back(source.text);
    speech.push_back(find_speech(documents.back()));
  }
  if (documents.size() > 1) add_unmarked_copies(documents, speech);
  for (Speech& found : speech) add_turns(found);
  std::vector<ReadSource> read;
  std::size_t mentions = 0;
  for (std::size_t i = 0; i < documents.size() && mentions <= max_mentions; ++i) {
    const ReadingContext context{request.sources[i].published, request.options.locale};
    std::vector<FoundFigure> figures = find_figures(documents[i], context);
    read.push_back({std::move(documents[i]), {}});
    read.back().mentions = merge(i, std::move(figures), std::move(speech[i].quotes));
    give_figures_to_speakers(read.back().mentions);
    mentions += read.back().mentions.size();
  }
  return read;
}

}  // namespace factdiff
