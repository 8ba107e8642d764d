// Bytes as an HTML page: its text is valid UTF-8, no longer than the page allows, and the same twice.
#include <string>

#include "invariants.h"
#include "page_text.h"
#include "text/utf8.h"

using namespace factdiff::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string html = as_utf8(data, size);
  const Stopwatch watch;
  const factdiff::cli::Page page = factdiff::cli::read_page(html);
  watch.check(size, 50'000);
  hold(!factdiff::find_invalid_utf8(page.text), "the page's text is no valid UTF-8");
  hold(!factdiff::find_invalid_utf8(page.title), "the page's title is no valid UTF-8");
  hold(page.text.size() <= 2 * html.size() && page.title.size() <= 2 * html.size(), "the text outgrows its page");
  const factdiff::cli::Page again = factdiff::cli::read_page(html);
  hold(again.text == page.text && again.title == page.title && again.published == page.published,
       "a second reading finds something else");
  return 0;
}
