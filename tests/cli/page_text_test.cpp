#include "page_text.h"

#include <doctest/doctest.h>

using namespace factdiff::cli;

namespace {
const std::string long_story(300, 'x');
}

TEST_CASE("pages are read as their text") {
  struct Row {
    std::string html;
    std::string text;
  };
  const Row rows[] = {
      {"", ""},
      {"plain words", "plain words"},
      {"<p>11 dead</p><p>12 hurt</p>", "11 dead\n\n12 hurt"},
      {"<p>11 dead<p>12 hurt", "11 dead\n\n12 hurt"},
      {"one<br>two", "one\ntwo"},
      {"  many \n\t spaces\r\n ", "many spaces"},
      {"<b>$13.5</b> <i>million</i>", "$13.5 million"},
      {"<b>$13</b>.5m", "$13.5m"},
      {"&pound;5m &amp; &euro;6m&nbsp;&mdash; &#8220;no&#x201D;", "£5m & €6m\u00a0— “no”"},
      {"&#150; is Windows, &#0; and &#xD800; are none", "– is Windows, \ufffd and \ufffd are none"},
      {"&nosuch; &amp R&D", "&nosuch; &amp R&D"},
      {"a < b and b > a", "a < b and b > a"},
      {"5 <6", "5 <6"},
      {"<script>alert('</p>11')</script>12", "12"},
      {"<SCRIPT>var a = '</scr' + 'ipt>'</SCRIPT >12", "12"},
      {"<script>never closed 11", ""},
      {"<style>p { content: '11' }</style>12", "12"},
      {"<!-- 11 -->12<!-- 13", "12"},
      {"<!doctype html><?xml version='1.0'?>12", "12"},
      {"<nav>Home <div>11</div></nav>12<footer>13</footer>", "12"},
      {"<nav><nav>11</nav>still</nav>12", "12"},
      {"<div hidden>11<div>12</div>13</div>14", "14"},
      {"<div style='Display : none'>11</div>14", "14"},
      {"<p hidden>11<p>14", "11\n\n14"},
      {"<a title='>11'>12</a>", "12"},
      {"<a title=>12</a>", "12"},
      {"<a", ""},
      {"<a b='", ""},
      {"</", ""},
      {"<table><tr><td>11</td><td>dead</td></tr><tr><td>12</table>", "11 dead\n\n12"},
      {"<head><title>Flood &amp; fire</title></head><body>12</body>", "12"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.html);
    CHECK(read_page(row.html).text == row.text);
  }
}

TEST_CASE("the story of a page is its article, else its main part") {
  CHECK(read_page("<p>Menu</p><article><h1>11</h1>" + long_story + "</article><p>More</p>").text ==
        "11\n\n" + long_story);
  CHECK(read_page("<p>Menu</p><main>" + long_story + "</main>").text == long_story);
  CHECK(read_page("<main>Menu<article>" + long_story + "</article></main>").text == long_story);
  CHECK(read_page("<article>short</article><p>rest").text == "short\n\nrest");  // a teaser is no story
  CHECK(read_page("<article>" + long_story + "<article>comment</article></article>x").text ==
        long_story + "\n\ncomment");
  CHECK(read_page("<article>" + long_story).text == long_story);
}

TEST_CASE("a page's title and date are read where it states them") {
  const Page page = read_page(
      "<title> Flood\n&amp; fire </title><meta property='article:published_time' content='2025-09-05T10:00:00Z'><svg>"
      "<title>icon</title></svg>");
  CHECK(page.title == "Flood & fire");
  CHECK(page.published == "2025-09-05T10:00:00Z");
  CHECK(read_page("<meta property='article:published_time' content='Friday'>").published.empty());
}

TEST_CASE("a megabyte of open tags takes no longer than a megabyte of text") {
  for (const char* piece : {"<a ", "<p", "<!--", "<script>", "</", "&#", "<div hidden>", "<a b='"}) {
    CAPTURE(piece);
    std::string html;
    while (html.size() < 1'000'000) html += piece;
    CHECK(read_page(html).text.size() <= html.size());
  }
}
