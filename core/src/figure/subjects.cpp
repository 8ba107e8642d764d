#include "figure/subjects.h"

namespace factdiff {

void describe_subjects(const Document&, std::vector<FoundFigure>&) {}

}  // namespace factdiff
