#include "mentions.h"

#include <algorithm>
#include <numeric>

#include "figure/figures.h"
#include "quote/quotes.h"

namespace factdiff {
namespace {

std::vector<Mention> merge(std::size_t source, std::vector<FoundFigure> figures, std::vector<FoundQuote> quotes) {
  std::vector<Mention> mentions;
  for (FoundFigure& found : figures) {
    Mention mention;
    mention.source = source;
    mention.span = found.span;
    mention.kind = MentionKind::figure;
    mention.figure = std::move(found.figure);
    mentions.push_back(std::move(mention));
  }
  const std::size_t first_quote = mentions.size();
  for (FoundQuote& found : quotes) {
    Mention mention;
    mention.source = source;
    mention.span = found.span;
    mention.kind = MentionKind::quote;
    mention.quote = std::move(found.quote);
    mentions.push_back(std::move(mention));
  }
  // Text order; where two begin together the longer (the quote around a figure) comes first.
  std::vector<std::size_t> order(mentions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&mentions](std::size_t a, std::size_t b) {
    const Span& x = mentions[a].span;
    const Span& y = mentions[b].span;
    return x.begin != y.begin ? x.begin < y.begin : x.end > y.end;
  });
  std::vector<std::size_t> place(mentions.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<Mention> sorted(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    std::optional<std::size_t>& continues = mentions[i].quote.continues;
    if (continues) continues = place[first_quote + *continues];
    sorted[place[i]] = std::move(mentions[i]);
  }
  return sorted;
}

// A figure inside a quote is its speaker's, unless the words around it name somebody. A quote stands before the
// figures in it.
void give_figures_to_speakers(std::vector<Mention>& mentions) {
  const Mention* quote = nullptr;
  for (Mention& mention : mentions) {
    if (mention.kind == MentionKind::quote) {
      if (!mention.quote.speaker.empty()) quote = &mention;
    } else if (quote != nullptr && quote->span.contains(mention.span) && mention.figure.stated_by.empty()) {
      mention.figure.stated_by = quote->quote.speaker;
    }
  }
}

}  // namespace

std::vector<ReadSource> read_sources(const Request& request) {
  std::vector<Document> documents;
  std::vector<std::vector<FoundQuote>> quotes;
  for (const Source& source : request.sources) {
    documents.emplace_back(source.text);
    quotes.push_back(find_quotes(documents.back()));
  }
  // Copies are sought against the quotes as first found, so that the order of sources changes nothing.
  const std::vector<std::vector<FoundQuote>> own = quotes;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    for (std::size_t j = 0; j < documents.size(); ++j) {
      if (i == j) continue;
      std::vector<FoundQuote> copies = find_unmarked_copies(documents[i], own[i], documents[j], own[j]);
      for (FoundQuote& copy : copies) {
        const auto overlaps = [&copy](const FoundQuote& other) { return other.span.overlaps(copy.span); };
        if (std::none_of(quotes[i].begin(), quotes[i].end(), overlaps)) quotes[i].push_back(std::move(copy));
      }
    }
  }
  std::vector<ReadSource> read;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const ReadingContext context{request.sources[i].published, request.options.locale};
    std::vector<FoundFigure> figures = find_figures(documents[i], context);
    read.push_back({std::move(documents[i]), {}});
    read.back().mentions = merge(i, std::move(figures), std::move(quotes[i]));
    give_figures_to_speakers(read.back().mentions);
  }
  return read;
}

}  // namespace factdiff
