#include "lexicon/units.h"

namespace factdiff {
namespace {

using enum Dimension;
using enum UnitGrade;

constexpr Phrase<UnitWord> unit_rows[] = {
    // parts of a whole
    {"percent|per cent|%|pct|pc|percentage|per-cent", {"percent", part}},
    {"percentage points|percentage point|percentage-point|percent points|per cent points|%-points|% points|pp|ppt|ppts|"
     "pps",
     {"percentage-point", part}},
    {"basis points|basis point|basis-point|bps|bp", {"basis-point", part}},
    {"parts per million|ppm", {"part-per-million", part}},
    {"parts per billion|ppb", {"part-per-billion", part}},
    // "Nm" must be tried before "nm"
    {"newton meters|newton metres|newton-meters|newton-metres|Nm", {"newton-meter", torque}},
    // length
    {"kilometers|kilometer|kilometres|kilometre|km|kms|kilometers'|klicks", {"kilometer", length}},
    {"meters|meter|metres|metre|mtrs", {"meter", length}},
    {"m", {"meter", length, letter}},
    {"decimeters|decimeter|decimetres|decimetre|dm", {"decimeter", length, letter}},
    {"centimeters|centimeter|centimetres|centimetre|cm|cms", {"centimeter", length}},
    {"millimeters|millimeter|millimetres|millimetre|mm", {"millimeter", length}},
    {"micrometers|micrometer|micrometres|micrometre|microns|micron|μm|µm", {"micrometer", length}},
    {"nanometers|nanometer|nanometres|nanometre|nm", {"nanometer", length}},
    {"picometers|picometer|picometres|picometre", {"picometer", length}},
    {"miles|mile|mi", {"mile", length}},
    {"nautical miles|nautical mile|nmi", {"nautical-mile", length}},
    {"yards|yard|yds|yd", {"yard", length}},
    {"feet|foot|ft", {"foot", length}},
    {"inches|inch|″", {"inch", length}},
    {"′", {"foot", length, attached}},
    {"in", {"inch", length, inch}},
    {"ins", {"inch", length, attached}},
    {"furlongs|furlong", {"furlong", length}},
    {"fathoms|fathom", {"fathom", length}},
    {"light years|light-years|light year|light-year", {"light-year", length}},
    {"astronomical units|astronomical unit", {"astronomical-unit", length}},
    {"parsecs|parsec", {"parsec", length}},
    // area
    {"square kilometers|square kilometer|square kilometres|square kilometre|sq km|sq. km|sq kms|sqkm|km2|km²|km^2|"
     "kilometers squared|kilometres squared|km squared",
     {"square-kilometer", area}},
    {"square meters|square meter|square metres|square metre|sq m|sq. m|sqm|m2|m²|m^2|meters squared|metres squared|"
     "square-meter|square-metre",
     {"square-meter", area}},
    {"square centimeters|square centimeter|square centimetres|sq cm|cm2|cm²", {"square-centimeter", area}},
    {"square miles|square mile|square-mile|sq miles|sq mile|sq mi|sq. miles|sq. mi", {"square-mile", area}},
    {"square feet|square foot|square-foot|sq ft|sq. ft|sqft|sq feet|ft2|ft²", {"square-foot", area}},
    {"square yards|square yard|sq yards", {"square-yard", area}},
    {"square inches|square inch|sq in|sq inches", {"square-inch", area}},
    {"hectares|hectare|ha", {"hectare", area}},
    {"acres|acre", {"acre", area}},
    // volume
    {"cubic kilometers|cubic kilometer|cubic kilometres|km3|km³|km^3|km cubed", {"cubic-kilometer", volume}},
    {"cubic meters|cubic meter|cubic metres|cubic metre|cu m|m3|m³|m^3", {"cubic-meter", volume}},
    {"cubic centimeters|cubic centimeter|cubic centimetres|cubic centimetre|cc|cm3|cm³", {"cubic-centimeter", volume}},
    {"cubic feet|cubic foot|cubic-foot|cu ft|ft3|ft³", {"cubic-foot", volume}},
    {"cubic yards|cubic yard", {"cubic-yard", volume}},
    {"cubic inches|cubic inch|cubic-inch", {"cubic-inch", volume}},
    {"cubic miles|cubic mile", {"cubic-mile", volume}},
    {"liters|liter|litres|litre|ltr|ltrs", {"liter", volume}},
    {"l", {"liter", volume, letter}},
    {"milliliters|milliliter|millilitres|millilitre|ml|mls", {"milliliter", volume}},
    {"centiliters|centiliter|centilitres|centilitre|cl", {"centiliter", volume}},
    {"deciliters|deciliter|decilitres|dl", {"deciliter", volume}},
    {"hectoliters|hectolitres|hectolitre|hl", {"hectoliter", volume}},
    {"megaliters|megalitres|megalitre", {"megaliter", volume}},
    {"gigaliters|gigalitres|gigalitre", {"gigaliter", volume}},
    {"gallons|gallon|gal", {"gallon", volume}},
    {"quarts|quart", {"quart", volume}},
    {"pints|pint", {"pint", volume}},
    {"cups|cup", {"cup", volume}},
    {"fluid ounces|fluid ounce|fl oz|fl. oz", {"fluid-ounce", volume}},
    {"tablespoons|tablespoon|tbsp", {"tablespoon", volume}},
    {"teaspoons|teaspoon|tsp", {"teaspoon", volume}},
    {"barrels|barrel|bbl|bbls", {"barrel", volume}},
    {"bushels|bushel", {"bushel", volume}},
    {"acre-feet|acre feet|acre-foot", {"acre-foot", volume}},
    // mass
    {"kilograms|kilogram|kilogrammes|kilogramme|kilos|kilo|kg|kgs", {"kilogram", mass}},
    {"grams|gram|grammes|gramme|gms|gm", {"gram", mass}},
    {"g", {"gram", mass, letter}},
    {"milligrams|milligram|milligrammes|mg", {"milligram", mass}},
    {"micrograms|microgram|mcg|μg|µg", {"microgram", mass}},
    {"tonnes|tonne|metric tons|metric ton|metric tonnes", {"tonne", mass}},
    {"t", {"tonne", mass, attached}},
    {"tons|ton|short tons|short ton|US tons", {"ton", mass}},
    {"long tons|long ton", {"long-ton", mass}},
    {"kilotons|kiloton|kilotonnes|kilotonne", {"kilotonne", mass}},
    {"megatons|megaton|megatonnes|megatonne", {"megatonne", mass}},
    {"gigatons|gigaton|gigatonnes|gigatonne", {"gigatonne", mass}},
    {"pounds|pound|lbs|lb", {"pound", mass}},
    {"ounces|ounce|oz", {"ounce", mass}},
    {"troy ounces|troy ounce", {"ounce-troy", mass}},
    {"stone|stones", {"stone", mass}},
    {"carats|carat", {"carat", mass}},
    // duration
    {"milliseconds|millisecond|ms|msec", {"millisecond", duration}},
    {"microseconds|microsecond", {"microsecond", duration}},
    {"nanoseconds|nanosecond", {"nanosecond", duration}},
    {"seconds|second|secs|sec", {"second", duration}},
    {"s", {"second", duration, decimal}},
    {"minutes|minute|mins|min", {"minute", duration}},
    {"hours|hour|hrs|hr", {"hour", duration}},
    {"h", {"hour", duration, attached}},
    {"days|day", {"day", duration}},
    {"nights|night", {"night", duration}},
    {"weeks|week|wks|wk", {"week", duration}},
    {"fortnights|fortnight", {"fortnight", duration}},
    {"months|month|mths|mos", {"month", duration}},
    {"quarters", {"quarter", duration}},
    {"years|year|yrs|yr", {"year", duration}},
    {"decades|decade", {"decade", duration}},
    {"centuries|century", {"century", duration}},
    {"millennia|millennium", {"millennium", duration}},
    {"weekends|weekend", {"weekend", duration}},
    // temperature
    {"degrees Celsius|degree Celsius|degrees celsius|degree celsius|degrees centigrade|degrees Centigrade|celsius|"
     "centigrade|°C|° C|ºC|degrees C|deg C|deg celsius|deg c|degC|celcius|centigrate|degrees celcius|℃",
     {"celsius", temperature}},
    {"C", {"celsius", temperature, symbol}},
    {"degrees Fahrenheit|degree Fahrenheit|degrees fahrenheit|degree fahrenheit|fahrenheit|°F|° F|ºF|degrees F|"
     "degrees f|degree F|deg F|degF|degrees farenheit|farenheit|℉",
     {"fahrenheit", temperature}},
    {"F", {"fahrenheit", temperature, symbol}},
    {"kelvins|kelvin|degrees Kelvin", {"kelvin", temperature}},
    {"degrees|degree|°|º|deg", {"degree", temperature}},
    {"radians|radian|rad", {"radian", angle}},
    {"turns|turn", {"turn", angle}},
    // speed
    {"mph|mi/h|miles-per-hour", {"mile-per-hour", speed}},
    {"kph|kmh|kmph|km/h|km/hr|kmh-1|km/hour|kilometers-per-hour", {"kilometer-per-hour", speed}},
    {"knots|knot|kts|kt", {"knot", speed}},
    {"m/s", {"meter-per-second", speed}},
    // energy, power
    {"kilowatt hours|kilowatt-hours|kilowatt hour|kilowatt-hour|kWh|kwh", {"kilowatt-hour", energy}},
    {"megawatt hours|megawatt-hours|megawatt hour|megawatt-hour|MWh", {"megawatt-hour", energy}},
    {"gigawatt hours|gigawatt-hours|gigawatt hour|gigawatt-hour|GWh", {"gigawatt-hour", energy}},
    {"terawatt hours|terawatt-hours|terawatt hour|terawatt-hour|TWh", {"terawatt-hour", energy}},
    {"watt hours|watt-hours|Wh", {"watt-hour", energy}},
    {"joules|joule", {"joule", energy}},
    {"kilojoules|kilojoule|kJ", {"kilojoule", energy}},
    {"megajoules|megajoule|MJ", {"megajoule", energy}},
    {"calories|calorie|cal", {"calorie", energy}},
    {"kilocalories|kilocalorie|kcal", {"kilocalorie", energy}},
    {"British thermal units|BTUs|BTU|Btu", {"british-thermal-unit", energy}},
    {"electronvolts|electronvolt|eV", {"electronvolt", energy}},
    {"MeV", {"megaelectronvolt", energy}},
    {"GeV", {"gigaelectronvolt", energy}},
    {"TeV", {"teraelectronvolt", energy}},
    {"watts|watt", {"watt", power}},
    {"W", {"watt", power, symbol}},
    {"kilowatts|kilowatt|kW|kw|KW", {"kilowatt", power}},
    {"megawatts|megawatt|MW", {"megawatt", power}},
    {"gigawatts|gigawatt|GW", {"gigawatt", power}},
    {"terawatts|terawatt|TW", {"terawatt", power}},
    {"milliwatts|milliwatt|mW", {"milliwatt", power}},
    {"horsepower|hp|bhp|HP|metric horsepower", {"horsepower", power}},
    {"PS", {"horsepower", power, symbol}},
    // pressure, force, torque
    {"hectopascals|hectopascal|hPa", {"hectopascal", pressure}},
    {"pascals|pascal", {"pascal", pressure}},
    {"kilopascals|kilopascal|kPa", {"kilopascal", pressure}},
    {"megapascals|megapascal|MPa", {"megapascal", pressure}},
    {"gigapascals|gigapascal|GPa", {"gigapascal", pressure}},
    {"millibars|millibar|mbar", {"millibar", pressure}},
    {"bars of pressure|atmospheres", {"bar", pressure}},
    {"psi", {"pound-force-per-square-inch", pressure}},
    {"ksi", {"kilopound-per-square-inch", pressure}},
    {"mmHg", {"millimeter-ofhg", pressure}},
    {"newtons|newton", {"newton", force}},
    {"kilonewtons|kilonewton|kN", {"kilonewton", force}},
    {"pound-feet|pound-foot|pound feet|lb-ft|lb ft|ft-lb|ft-lbs|lb.-ft.", {"pound-foot", torque}},
    // frequency
    {"hertz|Hz|hz|HZ", {"hertz", frequency}},
    {"kilohertz|kHz", {"kilohertz", frequency}},
    {"megahertz|MHz|Mhz", {"megahertz", frequency}},
    {"gigahertz|GHz|Ghz", {"gigahertz", frequency}},
    {"rpm|RPM|revs per minute|revolutions per minute", {"revolution-per-minute", frequency}},
    // data
    {"bits|bit", {"bit", data}},
    {"bytes|byte", {"byte", data}},
    {"kilobytes|kilobyte|KB|kB", {"kilobyte", data}},
    {"megabytes|megabyte|MB", {"megabyte", data}},
    {"gigabytes|gigabyte|GB|gb|gig|gigs", {"gigabyte", data}},
    {"terabytes|terabyte|TB", {"terabyte", data}},
    {"petabytes|petabyte|PB", {"petabyte", data}},
    {"exabytes|exabyte", {"exabyte", data}},
    {"megabits|megabit|Mb|mb", {"megabit", data}},
    {"gigabits|gigabit|Gb", {"gigabit", data}},
    {"Mbps|Mb/s|mbps|megabits per second", {"megabit-per-second", data}},
    {"Gbps|Gb/s|gbps|gigabits per second", {"gigabit-per-second", data}},
    {"kbps|kilobits per second", {"kilobit-per-second", data}},
    {"megapixels|megapixel|MP", {"megapixel", data}},
    {"dpi", {"dot-per-inch", data}},
    // electricity, light, sound, the rest
    {"volts|volt", {"volt", electric}},
    {"V", {"volt", electric, symbol}},
    {"kilovolts|kilovolt|kV", {"kilovolt", electric}},
    {"amps|amp|amperes|ampere", {"ampere", electric}},
    {"A", {"ampere", electric, attached}},
    {"milliamp hours|mAh", {"milliampere-hour", electric}},
    {"ohms|ohm", {"ohm", electric}},
    {"farads|farad", {"farad", electric}},
    {"decibels|decibel|dB|dBA", {"decibel", other}},
    {"magnitude", {"magnitude", other}},
    {"lumens|lumen", {"lumen", other}},
    {"lux", {"lux", other}},
    {"sieverts|sievert", {"sievert", other}},
    {"millisieverts|millisievert|mSv", {"millisievert", other}},
    {"microsieverts|microsievert", {"microsievert", other}},
    {"becquerels|becquerel", {"becquerel", other}},
    {"moles|mole|mol", {"mole", other}},
    // what players do in a game
    {"ppg", {"point-per-game", other}},
    {"rpg", {"rebound-per-game", other}},
    {"apg", {"assist-per-game", other}},
    {"spg", {"steal-per-game", other}},
    {"bpg", {"block-per-game", other}},
    // consumption
    {"mpg", {"mile-per-gallon", consumption}},
    {"barrels per day|barrels a day|barrel-per-day|barrel-a-day|bpd|b/d|bopd", {"barrel-per-day", consumption}},
    {"tpd", {"tonne-per-day", consumption}},
};

constexpr Phrase<UnitWord> leading_rows[] = {
    {"magnitude|magnitude of|a magnitude of", {"magnitude", other}},
};

struct Parts {
  std::string_view larger;
  std::string_view smaller;
  int count;
};

constexpr Parts compounds[] = {
    {"foot", "inch", 12},     {"yard", "foot", 3},          {"pound", "ounce", 16},       {"stone", "pound", 14},
    {"mile", "yard", 1760},   {"meter", "centimeter", 100}, {"kilometer", "meter", 1000}, {"kilogram", "gram", 1000},
    {"year", "month", 12},    {"week", "day", 7},           {"day", "hour", 24},          {"hour", "minute", 60},
    {"minute", "second", 60},
};

constexpr Phrase<bool> modifier_rows[] = {
    {"more|other|further|additional|extra|straight|consecutive|successive|full|whole|long|short|solid|entire|further|"
     "total|mere|good|combined|extra|calendar|working|business|trading|school|linear|vertical|imperial|U.S.|"
     "different|separate|previous|prior|intense|gruelling|grueling|fraught|tense|frantic|agonising|agonizing",
     true},
};

constexpr Phrase<bool> dimension_rows[] = {
    {"high|tall|long|wide|deep|thick|across|away|above|below|off|apart|underground|underwater|up|down|square|"
     "in diameter|in length|in height|in width|in depth|by|x|from|north|south|east|west|northeast|northwest|southeast|"
     "southwest|inland|offshore|sea level|per|clear|short|tsunami|wave|waves|drop|dash|sprint|final|race|hurdles|"
     "freestyle|butterfly|backstroke|breaststroke|relay|medley|steeplechase|run|walk|swim|pool|track|mark|fence|wall|"
     "tower|crane|deep|statue|yacht|ship|vessel|stretch|radius|diameter|height|length|width|depth|distance|crater|"
     "hole|wire|fall|climb|peak|mountain|tree|road|tunnel|bridge|cliff|crossing|telescope|dish|mast|span|gap|line|"
     "exclusion|buffer|perimeter|section|of rain|of snow|of water|of fabric|of cable|of pipe",
     true},
};

constexpr Phrase<bool> weight_rows[] = {
    {"of|heavier|lighter|overweight|thrust|force|per", true},
};

}  // namespace

const PhraseTable<UnitWord>& unit_words() {
  static const PhraseTable<UnitWord> table(unit_rows);
  return table;
}

int parts_of_unit(std::string_view larger, std::string_view smaller) {
  for (const Parts& row : compounds) {
    if (row.larger == larger && row.smaller == smaller) return row.count;
  }
  return 0;
}

const PhraseTable<bool>& unit_modifiers() {
  static const PhraseTable<bool> table(modifier_rows);
  return table;
}

const PhraseTable<bool>& dimension_words() {
  static const PhraseTable<bool> table(dimension_rows);
  return table;
}

const PhraseTable<bool>& weight_followers() {
  static const PhraseTable<bool> table(weight_rows);
  return table;
}

const PhraseTable<UnitWord>& leading_units() {
  static const PhraseTable<UnitWord> table(leading_rows);
  return table;
}

}  // namespace factdiff
