#include "lexicon/conversions.h"

#include <algorithm>
#include <iterator>

namespace factdiff {
namespace {

struct Row {
  std::string_view unit;
  Dimension dimension;
  std::string_view factor;
  std::string_view offset = "0";
  bool exact = true;
};

constexpr Row rows[] = {
    {"meter", Dimension::length, "1"},
    {"kilometer", Dimension::length, "1000"},
    {"centimeter", Dimension::length, "0.01"},
    {"millimeter", Dimension::length, "0.001"},
    {"decimeter", Dimension::length, "0.1"},
    {"micrometer", Dimension::length, "0.000001"},
    {"nanometer", Dimension::length, "0.000000001"},
    {"mile", Dimension::length, "1609.344"},
    {"yard", Dimension::length, "0.9144"},
    {"foot", Dimension::length, "0.3048"},
    {"inch", Dimension::length, "0.0254"},
    {"nautical-mile", Dimension::length, "1852"},
    {"furlong", Dimension::length, "201.168"},
    {"fathom", Dimension::length, "1.8288"},
    {"square-meter", Dimension::area, "1"},
    {"square-kilometer", Dimension::area, "1000000"},
    {"square-centimeter", Dimension::area, "0.0001"},
    {"square-mile", Dimension::area, "2589988.110336"},
    {"square-foot", Dimension::area, "0.09290304"},
    {"square-yard", Dimension::area, "0.83612736"},
    {"square-inch", Dimension::area, "0.00064516"},
    {"hectare", Dimension::area, "10000"},
    {"acre", Dimension::area, "4046.8564224"},
    {"liter", Dimension::volume, "1"},
    {"milliliter", Dimension::volume, "0.001"},
    {"cubic-meter", Dimension::volume, "1000"},
    {"cubic-centimeter", Dimension::volume, "0.001"},
    {"cubic-foot", Dimension::volume, "28.316846592"},
    {"gallon", Dimension::volume, "3.785411784"},
    {"gallon-imperial", Dimension::volume, "4.54609"},
    {"barrel", Dimension::volume, "158.987294928"},
    {"kilogram", Dimension::mass, "1"},
    {"gram", Dimension::mass, "0.001"},
    {"milligram", Dimension::mass, "0.000001"},
    {"tonne", Dimension::mass, "1000"},
    {"metric-ton", Dimension::mass, "1000"},
    {"ton", Dimension::mass, "907.18474"},
    {"pound", Dimension::mass, "0.45359237"},
    {"ounce", Dimension::mass, "0.028349523125"},
    {"stone", Dimension::mass, "6.35029318"},
    {"meter-per-second", Dimension::speed, "3.6"},
    {"kilometer-per-hour", Dimension::speed, "1"},
    {"mile-per-hour", Dimension::speed, "1.609344"},
    {"knot", Dimension::speed, "1.852"},
    {"celsius", Dimension::temperature, "1"},
    {"fahrenheit", Dimension::temperature, "0.555555555555", "-32"},
    {"kelvin", Dimension::temperature, "1", "-273.15"},
    {"second", Dimension::duration, "1"},
    {"minute", Dimension::duration, "60"},
    {"hour", Dimension::duration, "3600"},
    {"day", Dimension::duration, "86400"},
    {"week", Dimension::duration, "604800"},
    {"month", Dimension::duration, "2629746", "0", false},
    {"quarter", Dimension::duration, "7889238", "0", false},
    {"year", Dimension::duration, "31556952", "0", false},
    {"decade", Dimension::duration, "315569520", "0", false},
    {"century", Dimension::duration, "3155695200", "0", false},
    {"joule", Dimension::energy, "1"},
    {"kilojoule", Dimension::energy, "1000"},
    {"kilowatt-hour", Dimension::energy, "3600000"},
    {"megawatt-hour", Dimension::energy, "3600000000"},
    {"gigawatt-hour", Dimension::energy, "3600000000000"},
    {"terawatt-hour", Dimension::energy, "3600000000000000"},
    {"watt", Dimension::power, "1"},
    {"kilowatt", Dimension::power, "1000"},
    {"megawatt", Dimension::power, "1000000"},
    {"gigawatt", Dimension::power, "1000000000"},
    {"horsepower", Dimension::power, "745.699872"},
    {"pascal", Dimension::pressure, "1"},
    {"hectopascal", Dimension::pressure, "100"},
    {"millibar", Dimension::pressure, "100"},
    {"bar", Dimension::pressure, "100000"},
    {"byte", Dimension::data, "1"},
    {"kilobyte", Dimension::data, "1000"},
    {"megabyte", Dimension::data, "1000000"},
    {"gigabyte", Dimension::data, "1000000000"},
    {"terabyte", Dimension::data, "1000000000000"},
};

}  // namespace

std::optional<Conversion> conversion_of(std::string_view unit) {
  const auto found =
      std::find_if(std::begin(rows), std::end(rows), [unit](const Row& row) { return row.unit == unit; });
  if (found == std::end(rows)) return std::nullopt;
  return Conversion{found->dimension, *Decimal::parse(found->factor), *Decimal::parse(found->offset), found->exact};
}

}  // namespace factdiff
