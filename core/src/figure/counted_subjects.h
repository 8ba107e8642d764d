// What a count or an ordinal counts, with the event that befell it.
//
//   "killing [11] drug traffickers" -> "drug traffickers killed"     "[12] of the passengers were hurt" -> "passengers
//   hurt"     "the [third] such attack" -> "such attack"
#pragma once

#include "figure/subject_wording.h"
#include "figure/word_roles.h"

namespace factdiff {

SubjectWording counted_subject(const WordRoles& roles, const FoundFigure& found);

SubjectWording ranked_subject(const WordRoles& roles, const FoundFigure& found);

}  // namespace factdiff
