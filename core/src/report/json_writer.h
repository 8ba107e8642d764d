// Writes JSON into a string, one value after another, without making a tree of it first.
//
//   JsonWriter json;  json.begin_object();  json.field("text", "11 \"men\"");  json.field("start", 3);
//   json.end_object();  json.take()  -> {"text":"11 \"men\"","start":3}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace factdiff {

class JsonWriter {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  // The name of the value that is written next. Names need no escapes.
  void name(std::string_view name);

  void null() { raw("null"); }
  void value(std::string_view text);  // what is not valid UTF-8 becomes U+FFFD
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(std::size_t number);
  // Rounded to hundredths, "0.93", "1.0": the same bytes on every platform. `share` is 0..1.
  void hundredths(double share);
  // Something that is JSON already.
  void raw(std::string_view json);

  template <typename Value>
  void field(std::string_view its_name, const Value& its_value) {
    name(its_name);
    value(its_value);
  }

  std::string take() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void append_escaped(char c);
  std::size_t append_beyond_ascii(std::string_view text, std::size_t at);

  std::string out_;
  bool first_ = true;  // no comma before the next value
};

}  // namespace factdiff
