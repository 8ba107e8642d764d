// The readable text of an HTML page. Nothing in the page is run, fetched or styled.
//   "<title>Flood</title><p>11 &amp; more<script>evil()</script><p>dead"  -> title "Flood", text "11 & more\n\ndead"
//
// Where a page marks its story (<article>, else <main>) the rest of the page is left out; navigation, forms and
// what is hidden are left out everywhere. Broken markup is read as far as it goes: there is no error.
#pragma once

#include <string>
#include <string_view>

namespace factdiff::cli {

struct Page {
  std::string title;
  std::string published;  // what <meta property="article:published_time"> says where it is an ISO date, else ""
  std::string text;       // paragraphs are divided by an empty line
};

// `html` must be valid UTF-8. Time grows with its length.
Page read_page(std::string_view html);

}  // namespace factdiff::cli
