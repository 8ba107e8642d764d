// A sentence and what another report makes of it: nothing that is left out, counted together or said in other words may
// raise an alarm, and every changed figure must.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "comparison_summary.h"
#include "factdiff/factdiff.h"

using namespace factdiff;

namespace {

struct SentencePair {
  std::string a;
  std::string b;
};

const SentencePair faithful[] = {
    {"In 2018 the firm had 4,200 employees, up from 3,900 a year earlier.", "The firm employed 4,200 people in 2018."},
    {"In 2018 the firm had 4,200 employees, up from 3,900 a year earlier.", "In 2017 the firm had 3,900 employees."},
    {"The company's shares fell 5% to $40.20 in New York on Friday.", "Shares of the company closed at $40.20."},
    {"The company's shares fell 5% to $40.20 in New York on Friday.", "The stock dropped $2.12."},
    {"Three soldiers were killed and 12 others injured when a bomb exploded near Kabul.",
     "Fifteen soldiers were killed or injured by a bomb near Kabul."},
    {"Three soldiers were killed and 12 others injured when a bomb exploded near Kabul.",
     "A bomb killed three soldiers near Kabul."},
    {"Eleven people were on board the helicopter, and seven of them died.",
     "Four people survived the helicopter crash."},
    {"Eleven people were on board the helicopter, and seven of them died.", "The helicopter carried 11 people."},
    {"The $120 million bridge will open in 2026, two years late.",
     "The bridge, first due in 2024, will cost $120 million."},
    {"Police arrested 35 people on Monday and another 20 on Tuesday.", "Police arrested 55 people in two days."},
    {"Police arrested 35 people on Monday and another 20 on Tuesday.", "On Tuesday, 20 people were arrested."},
    {"The court fined the bank $2 million in March and $5 million in June.", "In June the bank was fined $5 million."},
    {"About 60% of voters backed the plan, while 35% opposed it.", "35% of voters were against the plan."},
    {"Sales rose 12% to 340 million euros, while profit rose 8% to 40 million euros.",
     "Profit increased to 40 million euros."},
    {"Sales rose 12% to 340 million euros, while profit rose 8% to 40 million euros.", "Sales increased 12%."},
    {"The town of 12,000 lost 300 homes in the fire that burned 4,000 acres.", "The fire destroyed 300 homes."},
    {"He was sentenced to 10 years, of which he must serve at least six.", "He got a 10-year sentence."},
    {"Rooney scored twice as United won 3-1.", "United scored three goals."},
    {"The probe, launched in 2004, landed on the comet in November 2014.", "The probe was launched in 2004."},
    {"The unemployment rate fell to 4.1% from 4.3%.", "Unemployment was 4.3% before."},
    {"The plane, carrying 176 passengers, crashed shortly after takeoff, killing all on board.",
     "176 passengers died."},
    {"Of the 2,000 workers, 1,500 will be moved to Leeds and 500 will lose their jobs.", "Some 500 jobs will go."},
    {"The group has raised $3.2 million of its $5 million goal.", "The group wants to raise $5 million."},
    {"The quake had a magnitude of 7.1 and struck at a depth of 10 km, 50 km from the city.",
     "The quake hit 50 km from the city."},
    {"She won gold in 2012 and silver in 2016.", "She won a silver medal in 2016."},
    {"The city has 1.3 million residents, 40% of whom are under 25.", "About 520,000 residents are under 25."},
    {"The first shot was fired at 9:15 p.m.; police arrived at 9:21 p.m.", "Police arrived at 9:21 p.m."},
    {"Prices rose 3.2% in May after a 2.9% rise in April.", "In April prices rose 2.9%."},
    {"The ship sank in 20 minutes with 1,200 people aboard; 800 drowned.", "800 people drowned when the ship sank."},
    {"The gunman killed six people before shooting himself.", "Seven people died, including the gunman."},
    {"The firm will cut 3,000 jobs, 1,200 of them in Germany.", "The firm will cut 1,200 jobs in Germany."},
    {"The dam is 120 metres high and 450 metres long.", "The dam is 450 metres long."},
    {"Turnout was 61%, up from 58% four years ago.", "Four years ago 58% voted."},
    {"The trial of the two men began on 3 May; a third man goes on trial on 10 June.",
     "Two men went on trial on 3 May."},
    {"The rebels hold 14 of the 20 districts.", "The government holds six districts."},
    {"Half of the 80 hostages were freed on Friday.", "Forty hostages were freed."},
    {"The deal values the company at $4.5 billion, or $32 a share.", "Shareholders will get $32 a share."},
    {"The storm left 2 million homes without power in Florida and 500,000 in Georgia.",
     "In Georgia, 500,000 homes lost power."},
    {"The law takes effect on 1 January 2021.", "From 2021 the law will apply."},
    {"Nearly 200 people attended.", "About 190 people attended."},
    {"The average price is $310,000, and $450,000 in the capital.", "In the capital the average price is $450,000."},
    {"The company bought 30 planes for $2.4 billion and has options on 15 more.", "The company ordered 30 planes."},
    {"Ali, 34, and his son, 7, were rescued after three days.", "The boy, 7, was rescued."},
    {"He ran the 100m in 9.9 seconds and the 200m in 20.1 seconds.", "He ran the 200m in 20.1 seconds."},
    {"The museum drew 1.1 million visitors in 2019 and 400,000 in 2020.", "The museum had 400,000 visitors in 2020."},
    {"The airline carried 2.1 million passengers in July, 4% more than in June.",
     "In June the airline carried about 2 million passengers."},
    {"The minister said 18 schools would close by 2027; unions put the number at 25.",
     "Unions say 25 schools will close."},
    {"Two of the five men convicted of the robbery were jailed for 12 years; the others got eight.",
     "Three of the robbers got eight years."},
    {"Rainfall reached 90mm on Sunday and 40mm on Monday.", "On Monday 40mm of rain fell."},
    {"The euro rose 0.4% to $1.12.", "The euro was at $1.12."},
    {"The carmaker sold 1.2 million cars in China and 900,000 in Europe.", "The carmaker sold 900,000 cars in Europe."},
    {"A man of 45 and a woman of 38 were found dead.", "A 38-year-old woman was found dead."},
    {"The parliament voted 310 to 240 for the bill.", "240 members voted against the bill."},
    {"Of 90 samples, 12 tested positive in May and 20 in June.", "20 samples tested positive in June."},
    {"The centre-left won 98 seats and the centre-right 87.", "The centre-right took 87 seats."},
    {"The first phase will cost $300 million and the second $450 million.", "The second phase will cost $450 million."},
    {"He was born in 1950 and became mayor in 1992.", "He has been mayor since 1992."},
    {"A total of 640 people took part; 410 finished the race.", "410 runners finished."},
    {"The bank's net profit fell to $1.1 billion from $1.4 billion, while revenue rose to $6.2 billion.",
     "The bank's revenue rose to $6.2 billion."},
    {"The operation began at 5 a.m. and ended at 11 a.m.", "It ended at 11 a.m."},
    {"Officials evacuated 3,000 people on Saturday; 1,200 had returned by Monday.",
     "By Monday, 1,200 people had returned."},
    {"The fee will rise from $35 to $50 in January.", "The fee is now $35."},
    {"Only 8 of the 30 buses ran on Tuesday.", "On Tuesday 22 buses did not run."},
    {"The suspect, 27, stabbed six people, two of them fatally.", "Two people died in the stabbing."},
    {"The company has 56 stores, 14 of which are in Texas.", "The company has 42 stores outside Texas."},
};

const SentencePair changed[] = {
    {"The parliament voted 310 to 240 for the bill.", "The bill passed 301 to 240 in parliament."},
    {"The fee will rise to $50 in January.", "The fee will go up to $55 in January."},
    {"In 2018 the firm had 4,200 employees.", "The firm had 4,600 employees in 2018."},
    {"Three soldiers were killed when a bomb exploded near Kabul.", "A bomb killed five soldiers near Kabul."},
    {"Eleven people were on board the helicopter.", "Nine people were on board the helicopter."},
    {"The bridge will cost $120 million.", "The bridge will cost $150 million."},
    {"Police arrested 35 people at the march on Monday.", "At Monday's march, 53 people were arrested."},
    {"The court fined the bank $5 million.", "The bank was fined $7 million by the court."},
    {"About 60% of voters backed the plan.", "The plan was backed by 45% of voters."},
    {"Sales rose 12% to 340 million euros.", "Sales rose 15% to 340 million euros."},
    {"The fire destroyed 300 homes.", "In the fire 450 homes were destroyed."},
    {"He was sentenced to 10 years in prison.", "He was sentenced to 12 years in prison."},
    {"United won 3-1.", "United won 3-2."},
    {"The probe was launched in 2004.", "The probe was launched in 2006."},
    {"The unemployment rate fell to 4.1%.", "The unemployment rate fell to 4.4%."},
    {"The plane crashed shortly after takeoff, killing 176 passengers.", "The plane crash killed 167 passengers."},
    {"The quake had a magnitude of 7.1.", "A magnitude 6.8 quake struck."},
    {"She won gold in 2012.", "She won gold in 2014."},
    {"The city has 1.3 million residents.", "The city has 1.8 million residents."},
    {"Police arrived at 9:21 p.m.", "Police arrived at 10:05 p.m."},
    {"Prices rose 3.2% in May.", "Prices rose 2.3% in May."},
    {"The firm will cut 3,000 jobs.", "3,500 jobs will be cut by the firm."},
    {"The trial began on 3 May.", "The trial began on 5 May."},
    {"Eighty hostages were freed on Friday.", "Forty hostages were freed on Friday."},
    {"The storm left 2 million homes without power.", "The storm left 3 million homes without power."},
    {"The law takes effect on 1 January 2021.", "The law takes effect on 1 March 2021."},
    {"Shareholders will get $32 a share.", "Shareholders will get $35 a share."},
    {"The museum drew 1.1 million visitors in 2019.", "In 2019 the museum drew 1.4 million visitors."},
    {"The dam is 120 metres high.", "The dam is 150 metres high."},
    {"Ali Khan, 34, was rescued.", "Ali Khan, 43, was rescued."},
    {"The group raised $3.2 million.", "The group raised $2.3 million."},
    {"The mayor resigned on Tuesday.", "The mayor resigned on Wednesday."},
    {"The airline carried 2.1 million passengers in July.", "In July the airline carried 2.6 million passengers."},
    {"Unions say 25 schools will close by 2027.", "Unions say 35 schools will close by 2027."},
    {"The robbers were jailed for 12 years.", "The robbers were jailed for 15 years."},
    {"On Sunday 90mm of rain fell on the city.", "The city had 60mm of rain on Sunday."},
    {"The euro rose to $1.12.", "The euro rose to $1.21."},
    {"The centre-right took 87 seats.", "The centre-right won 78 seats."},
    {"The second phase of the tunnel will cost $450 million.", "The tunnel's second phase is to cost $540 million."},
    {"He became mayor in 1992.", "He became mayor in 1994."},
    {"410 runners finished the race.", "The race was finished by 380 runners."},
    {"The bank's revenue rose to $6.2 billion.", "Revenue at the bank climbed to $6.5 billion."},
    {"The operation began at 5 a.m.", "The operation began at 7 a.m."},
    {"Officials evacuated 3,000 people from the valley.", "Officials evacuated 5,000 people from the valley."},
    {"The suspect, 27, stabbed six people.", "The suspect stabbed eight people."},
    {"The company runs 56 stores in Texas.", "The company has 65 stores in Texas."},
    {"At least 70 died in the heatwave in Spain.", "Spain's heatwave killed 50 people."},
    {"The pipeline carries 55 billion cubic metres of gas a year.",
     "The pipeline carries 27 billion cubic metres of gas a year."},
    {"Inflation hit 9.1% in June.", "Inflation hit 8.6% in June."},
    {"The rescue took 17 days.", "The rescue took 12 days."},
};

bool alarms(const SentencePair& pair) {
  const std::vector<std::string> texts = {pair.a, pair.b};
  const Report report = compared(texts);
  CAPTURE(joined(told(report, texts)));
  return has_verdict(report, Verdict::conflict);
}

}  // namespace

TEST_CASE("what a faithful sentence says raises no alarm") {
  for (const SentencePair& pair : faithful) {
    CAPTURE(pair.a);
    CAPTURE(pair.b);
    CHECK_FALSE(alarms(pair));
  }
}

TEST_CASE("a changed figure raises one") {
  for (const SentencePair& pair : changed) {
    CAPTURE(pair.a);
    CAPTURE(pair.b);
    CHECK(alarms(pair));
  }
}
