// Finds who does what in the clause around a figure.  "The base was closed in [2009]" -> subject "base", verb "closed";
// "On [July 25], the Treasury designated the group" -> "Treasury" "designated" "group"
#pragma once

#include <cstddef>

#include "figure/word_roles.h"

namespace factdiff {

// Any part may be empty.
struct Clause {
  TokenRange subject;
  TokenRange verb;  // one token, the one that carries the meaning
  TokenRange object;
  bool passive = false;
};

// The clause whose verb stands nearest before token `at`, within its sentence.
Clause clause_before(const WordRoles& roles, std::size_t at);

// The clause whose verb is token `verb`, whatever the role of that token.
Clause clause_of(const WordRoles& roles, std::size_t verb);

// The first clause that begins at token `at` or later.
Clause clause_after(const WordRoles& roles, std::size_t at);

}  // namespace factdiff
