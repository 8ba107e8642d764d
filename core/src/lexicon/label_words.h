// Words before a colon at the beginning of a line.  "Q" asks, "A" answers, "Photo" and "Source" name no speaker
#pragma once

#include <string_view>

namespace factdiff {

// "q", "question": the one who asks.
bool is_question_label(std::string_view lower_word);

// "a", "answer": the one who is asked.
bool is_answer_label(std::string_view lower_word);

// "photo", "source", "related": what follows is no speech.
bool is_notice_label(std::string_view lower_word);

// "remarks", "address": in a heading before "by" and the one who speaks.
bool is_address_word(std::string_view lower_word);

}  // namespace factdiff
