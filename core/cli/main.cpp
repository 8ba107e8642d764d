// The factdiff command.  factdiff compare A.txt B.txt  -> a table of findings, worst first
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "factdiff/factdiff.h"
#include "report/json.h"

namespace {

using namespace factdiff;

int serve_lines(bool compare) {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::cout << (compare ? compare_line(line) : extract_line(line)) << '\n';
  }
  std::cout.flush();
  return 0;
}

bool read_file(const std::string& path, std::string& text) {
  std::stringstream buffer;
  if (path == "-") {
    buffer << std::cin.rdbuf();
  } else {
    std::ifstream file(path, std::ios::binary);
    if (!file) return false;
    buffer << file.rdbuf();
  }
  text = buffer.str();
  return true;
}

int fail(const std::string& message) {
  std::fprintf(stderr, "factdiff: %s\n", message.c_str());
  return 2;
}

}  // namespace

int main(int count, char** words) {
  std::string verb;
  bool ndjson = false;
  bool json = false;
  Request request;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--ndjson") {
      ndjson = true;
    } else if (word == "--json") {
      json = true;
    } else if (verb.empty()) {
      verb = word;
    } else {
      Source source;
      source.id = word;
      if (!read_file(word, source.text)) return fail("cannot read " + word);
      request.sources.push_back(std::move(source));
    }
  }
  if (verb != "compare" && verb != "check" && verb != "extract")
    return fail("usage: factdiff compare|check|extract FILE…");
  if (ndjson) return serve_lines(verb != "extract");
  if (verb == "extract") {
    const auto mentions = extract(request.sources.empty() ? Source() : request.sources[0]);
    if (!mentions) return fail(mentions.error().message);
    std::cout << write_mentions(request.sources[0], *mentions) << '\n';
    return 0;
  }
  const auto report = compare(request);
  if (!report) return fail(report.error().message);
  if (json) {
    std::cout << write_report(request, *report) << '\n';
    return 0;
  }
  for (const Finding& finding : report->findings) {
    if (finding.verdict == Verdict::only) continue;
    std::cout << finding.id << '\t' << static_cast<int>(finding.verdict) << '\t' << finding.about << '\t'
              << finding.explanation << '\n';
  }
  return 0;
}
