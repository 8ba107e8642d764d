#include "lexicon/currencies.h"

namespace factdiff {
namespace {

constexpr Phrase<Currency> prefix_rows[] = {
    {"$", {"", 0}},
    {"US$|US $|$US|U.S.$|U.S. $|USD|usd|USD$|usd$", {"USD", 0}},
    {"A$|AU$|AU $|$A|AUD|AUD$|aud$", {"AUD", 0}},
    {"C$|C $|c $|CA$|$C|CAD|CAD$|Cdn$|Can$", {"CAD", 0}},
    {"NZ$|NZ $|$NZ|NZD|NZD$|nzd$", {"NZD", 0}},
    {"HK$|HK $|hk $|hk$|HKD", {"HKD", 0}},
    {"S$|SG$|SGD", {"SGD", 0}},
    {"NT$|NT $|TWD", {"TWD", 0}},
    {"R$|BRL", {"BRL", 0}},
    {"Mex$|MX$|MXN", {"MXN", 0}},
    {"J$|JMD", {"JMD", 0}},
    {"£|GBP|₤|UK£", {"GBP", 0}},
    {"PS", {"GBP", 0, false}},  // how ASCII wires spell the sign
    {"€|EUR|Eur", {"EUR", 0}},
    {"euro", {"EUR", 0, false}},   // "euro110 billion" on wires
    {"¥|JPY|JP¥|Y=", {"JPY", 0}},  // "Y=" for the same reason
    {"CN¥|RMB|CNY|Rmb", {"CNY", 0}},
    {"₹|Rs|Rs.|INR", {"INR", 0}},
    {"Re", {"INR", 0, false}},
    {"PKR", {"PKR", 0}},
    {"LKR|SLR", {"LKR", 0}},
    {"NPR", {"NPR", 0}},
    {"৳|Tk|BDT", {"BDT", 0}},
    {"RM|MYR", {"MYR", 0}},
    {"sen", {"MYR", -2}},
    {"Rp|IDR", {"IDR", 0}},
    {"₱|PHP|Php", {"PHP", 0}},
    {"฿|THB", {"THB", 0}},
    {"₫|VND", {"VND", 0}},
    {"₩|KRW", {"KRW", 0}},
    {"ZAR", {"ZAR", 0}},
    {"R", {"ZAR", 0, false}},
    {"₦|NGN", {"NGN", 0}},
    {"KSh|Ksh|KES", {"KES", 0}},
    {"Sh", {"KES", 0, false}},
    {"UGX|Ush", {"UGX", 0}},
    {"GH₵|GHS", {"GHS", 0}},
    {"CHF|SFr|Sfr", {"CHF", 0}},
    {"SEK", {"SEK", 0}},
    {"NOK", {"NOK", 0}},
    {"DKK", {"DKK", 0}},
    {"ISK", {"ISK", 0}},
    {"PLN", {"PLN", 0}},
    {"CZK", {"CZK", 0}},
    {"HUF", {"HUF", 0}},
    {"₺|TRY|TL", {"TRY", 0}},
    {"₽|RUB|RUR", {"RUB", 0}},
    {"₴|UAH", {"UAH", 0}},
    {"₪|NIS|ILS", {"ILS", 0}},
    {"AED|Dh|Dhs", {"AED", 0}},
    {"SAR", {"SAR", 0}},
    {"SR", {"SAR", 0, false}},
    {"QAR|QR", {"QAR", 0}},
    {"KWD|KD", {"KWD", 0}},
    {"EGP|E£", {"EGP", 0}},
    {"LE", {"EGP", 0, false}},
    {"₿|BTC|XBT", {"XBT", 0}},
    {"₡|CRC", {"CRC", 0}},
    {"₾|GEL", {"GEL", 0}},
    {"₸|KZT", {"KZT", 0}},
    {"dollar", {"", 0}},
};

constexpr Phrase<Currency> suffix_rows[] = {
    {"dollars|dollar|bucks|$", {"", 0}},
    {"cents|cent|¢", {"", -2}},
    {"U.S. dollars|U.S. dollar|US dollars|US dollar|us dollars|us dollar|American dollars|USD|usd|US$|greenbacks",
     {"USD", 0}},
    {"U.S. cents|US cents", {"USD", -2}},
    {"Australian dollars|Australian dollar|australian dollars|AUD|aud|A$", {"AUD", 0}},
    {"Australian cents", {"AUD", -2}},
    {"Canadian dollars|Canadian dollar|canadian dollars|CAD|cad", {"CAD", 0}},
    {"Canadian cents", {"CAD", -2}},
    {"New Zealand dollars|New Zealand dollar|NZD", {"NZD", 0}},
    {"Hong Kong dollars|Hong Kong dollar|HKD", {"HKD", 0}},
    {"Singapore dollars|Singapore dollar|Singaporean dollars|SGD", {"SGD", 0}},
    {"Taiwan dollars|Taiwanese dollars|New Taiwan dollars", {"TWD", 0}},
    {"Jamaican dollars", {"JMD", 0}},
    {"Zimbabwean dollars|Zimbabwe dollars", {"ZWL", 0}},
    {"sterling", {"GBP", 0, false}},
    {"pounds sterling|pound sterling|British pounds|british pounds|GBP|gbp|£|quid", {"GBP", 0}},
    {"pence|penny|pennies", {"GBP", -2}},
    {"Egyptian pounds|EGP", {"EGP", 0}},
    {"Lebanese pounds", {"LBP", 0}},
    {"Syrian pounds", {"SYP", 0}},
    {"Sudanese pounds", {"SDG", 0}},
    {"euros|euro|€|EUR|eur", {"EUR", 0}},
    {"euro cents|euro cent|eurocents", {"EUR", -2}},
    {"yen|JPY|円|¥", {"JPY", 0}},
    {"yuan|renminbi|RMB|rmb|CNY|元|kuai|Chinese yuan|chinese yuan", {"CNY", 0}},
    {"KRW|South Korean won|Korean won", {"KRW", 0}},
    {"won", {"KRW", 0, false}},
    {"Indian rupees|rupees|rupee|INR|₹", {"INR", 0}},
    {"paise|paisa", {"INR", -2}},
    {"Pakistani rupees|Pakistan rupees|PKR", {"PKR", 0}},
    {"Sri Lankan rupees|Sri Lanka rupees|ரூ|LKR", {"LKR", 0}},
    {"Nepali rupees|Nepalese rupees", {"NPR", 0}},
    {"taka|takas|BDT", {"BDT", 0}},
    {"ringgit|ringgits|Malaysian ringgit|MYR", {"MYR", 0}},
    {"sen", {"MYR", -2}},
    {"rupiah|rupiahs|IDR", {"IDR", 0}},
    {"Philippine pesos|PHP", {"PHP", 0}},
    {"baht|bahts|THB", {"THB", 0}},
    {"dong|dongs|VND", {"VND", 0}},
    {"rand|rands|ZAR", {"ZAR", 0}},
    {"naira|NGN", {"NGN", 0}},
    {"Kenyan shillings|Kenya shillings|shillings|shilling|KES", {"KES", 0}},
    {"Ugandan shillings|Uganda shillings", {"UGX", 0}},
    {"Tanzanian shillings", {"TZS", 0}},
    {"cedis|cedi|GHS", {"GHS", 0}},
    {"birr", {"ETB", 0}},
    {"CFA francs|CFA", {"XOF", 0}},
    {"Swiss francs|Swiss franc|francs|franc|CHF", {"CHF", 0}},
    {"French francs|French franc", {"FRF", 0}},
    {"German marks|Deutsche marks|deutschmarks", {"DEM", 0}},
    {"Dutch guilders|dutch guilders|guilders", {"NLG", 0}},
    {"Swedish kronor|Swedish krona|Swedish crowns|kronor|krona|SEK", {"SEK", 0}},
    {"Norwegian kroner|Norwegian krone|Norwegian crowns|kroner|NOK", {"NOK", 0}},
    {"Danish kroner|Danish krone|Danish crowns|DKK|krone", {"DKK", 0}},
    {"Icelandic kronur|Icelandic crowns|kronur|ISK", {"ISK", 0}},
    {"zlotys|zloty|PLN", {"PLN", 0}},
    {"Czech crowns|Czech koruna|koruna|korunas|CZK", {"CZK", 0}},
    {"forints|forint|HUF", {"HUF", 0}},
    {"Romanian lei|lei", {"RON", 0}},
    {"leva", {"BGN", 0}},
    {"Turkish liras|Turkish lira|turkish lira|turkish liras|lira|liras|TRY|TL", {"TRY", 0}},
    {"Lebanese lira|Lebanese liras", {"LBP", 0}},
    {"roubles|rouble|rubles|ruble|Russian rubles|Russian roubles|RUB", {"RUB", 0}},
    {"kopecks|kopeks", {"RUB", -2}},
    {"hryvnia|hryvnias|hryvnya|UAH", {"UAH", 0}},
    {"tenge|KZT", {"KZT", 0}},
    {"shekels|shekel|Israeli shekels|NIS|ILS", {"ILS", 0}},
    {"dirhams|dirham|AED", {"AED", 0}},
    {"Moroccan dirhams", {"MAD", 0}},
    {"riyals|Saudi riyals|riyal|SAR", {"SAR", 0}},
    {"Qatari riyals|Qatar riyals|QAR", {"QAR", 0}},
    {"Iranian rials|rials|rial", {"IRR", 0}},
    {"tomans|toman", {"IRT", 0}},
    {"Kuwaiti dinars|KWD", {"KWD", 0}},
    {"Jordanian dinars|JOD", {"JOD", 0}},
    {"Iraqi dinars|dinars|dinar", {"IQD", 0}},
    {"Tunisian dinars", {"TND", 0}},
    {"Serbian dinars", {"RSD", 0}},
    {"Algerian dinars", {"DZD", 0}},
    {"afghanis", {"AFN", 0}},
    {"Mexican pesos|Mexican peso|pesos|peso|MXN", {"MXN", 0}},
    {"Argentine pesos|Argentinian pesos|ARS", {"ARS", 0}},
    {"Chilean pesos|CLP", {"CLP", 0}},
    {"Colombian pesos|COP", {"COP", 0}},
    {"Cuban pesos", {"CUP", 0}},
    {"Uruguayan pesos", {"UYU", 0}},
    {"Dominican pesos", {"DOP", 0}},
    {"reais|Brazilian reais|BRL", {"BRL", 0}},
    {"Peruvian soles|soles", {"PEN", 0}},
    {"bolivars|bolívares|bolivares", {"VES", 0}},
    {"bitcoins|bitcoin|BTC|XBT|₿", {"XBT", 0}},
    {"₡|colones", {"CRC", 0}},
    {"₾|lari|laris|Georgian lari", {"GEL", 0}},
    {"drams", {"AMD", 0}},
    {"kyats|kyat", {"MMK", 0}},
};

constexpr Phrase<Currency> letter_rows[] = {
    {"p", {"GBP", -2}},
    {"c", {"", -2}},
};

constexpr Phrase<Currency> million_rows[] = {
    {"MUSD", {"USD", 0}}, {"MEUR", {"EUR", 0}}, {"MGBP", {"GBP", 0}}, {"MSEK", {"SEK", 0}},
    {"MNOK", {"NOK", 0}}, {"MDKK", {"DKK", 0}}, {"MCHF", {"CHF", 0}}, {"MAUD", {"AUD", 0}},
};

constexpr Phrase<std::string_view> country_rows[] = {
    {"Australia|Australian|Australians|Sydney|Melbourne|Canberra|Brisbane|Queensland|NSW", "AUD"},
    {"Canada|Canadian|Canadians|Toronto|Ottawa|Ontario|Alberta|Quebec|Vancouver", "CAD"},
    {"New Zealand|New Zealanders|Auckland|Wellington|Christchurch", "NZD"},
    {"Singapore|Singaporean|Singaporeans", "SGD"},
    {"Hong Kong|Hongkong", "HKD"},
    {"Taiwan|Taiwanese|Taipei", "TWD"},
};

constexpr Phrase<int> sterling_rows[] = {
    {"£|sterling|GBP|pence|quid|Bank of England", 2},
    {"Britain|British|UK|U.K.|England|London|Scotland|Scottish|Wales|Welsh|Briton|Britons", 1},
};

constexpr Phrase<Currency> pound_rows[] = {
    {"pounds|pound", {"GBP", 0}},
};

constexpr Phrase<std::string_view> owner_rows[] = {
    {"US|U.S.", "USD"},
    {"Cdn|Canadian", "CAD"},
    {"Australian", "AUD"},
};

}  // namespace

const PhraseTable<Currency>& currency_prefixes() {
  static const PhraseTable<Currency> table(prefix_rows);
  return table;
}

const PhraseTable<Currency>& currency_suffixes() {
  static const PhraseTable<Currency> table(suffix_rows);
  return table;
}

const PhraseTable<Currency>& currency_letters() {
  static const PhraseTable<Currency> table(letter_rows);
  return table;
}

const PhraseTable<Currency>& million_codes() {
  static const PhraseTable<Currency> table(million_rows);
  return table;
}

const PhraseTable<std::string_view>& dollar_countries() {
  static const PhraseTable<std::string_view> table(country_rows);
  return table;
}

const PhraseTable<std::string_view>& dollar_owners() {
  static const PhraseTable<std::string_view> table(owner_rows);
  return table;
}

const PhraseTable<int>& sterling_cues() {
  static const PhraseTable<int> table(sterling_rows);
  return table;
}

const PhraseTable<Currency>& pound_words() {
  static const PhraseTable<Currency> table(pound_rows);
  return table;
}

}  // namespace factdiff
