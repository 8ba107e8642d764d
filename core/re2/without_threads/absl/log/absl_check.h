// Stands in for Abseil's: a check that fails ends the program without a word, a check of debug builds is not made.
#pragma once

#include <cstdlib>

#include "absl/log/absl_log.h"

#define ABSL_CHECK(condition) \
  while (!(condition)) std::abort(), absl::SilentLog()
#define ABSL_CHECK_EQ(a, b) ABSL_CHECK((a) == (b))

#define ABSL_DCHECK(condition) \
  while (false && (condition)) absl::SilentLog()
#define ABSL_DCHECK_EQ(a, b) ABSL_DCHECK((a) == (b))
#define ABSL_DCHECK_NE(a, b) ABSL_DCHECK((a) != (b))
#define ABSL_DCHECK_LT(a, b) ABSL_DCHECK((a) < (b))
#define ABSL_DCHECK_LE(a, b) ABSL_DCHECK((a) <= (b))
#define ABSL_DCHECK_GT(a, b) ABSL_DCHECK((a) > (b))
#define ABSL_DCHECK_GE(a, b) ABSL_DCHECK((a) >= (b))
