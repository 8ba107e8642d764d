// Two articles as newsrooms write them, dense with figures and quotes; made up for the tests.

export const FERRY_REPORTS = [
  `The ferry that was to open the northern route to the Skerry islands will cost £97 million, more than twice the £40 million agreed when the order was placed eight years ago, the transport agency told a committee of parliament on Tuesday.

The vessel, which carries 852 passengers and 127 cars, has been built at the Laxford yard since 2017. It was to sail in the summer of 2020, and has since missed six dates that ministers had named.

Moira Kell, who has led the yard since last March, told members that she was sorry for the delay and for what it has done to families on the islands.

“I will not promise a seventh date that I cannot keep,” Kell said. “The people of the islands have been told too many things that turned out not to be true, and they deserve better from all of us.”

The agency said that 340 people work at the yard, down from 520 in 2019. About 60% of them live within five miles of its gates, and Laxford has few other employers of that size.

At least 14 sailings a week have been cancelled since October, according to the islands council, and the price of freight has risen by 12% in a year. Hauliers say that they have lost nearly £3 million in a single winter.

Donal Reay, whose family has shipped salmon from Skerry for three generations, watched the hearing from the gallery with two of his daughters. He said that he had stopped counting the nights he had slept in his lorry.

“We have fish that rots on the pier while they talk about cables,” Reay said.

The committee will publish its findings in June. Its chair, Iain Tarbet, said that members were less interested in blame than in learning how a contract of this size could be signed without a finished drawing, and asked the agency for every letter of 2015 and 2016.

Outside, a piper played for a small crowd that had come over on the morning boat, and the rain kept off until the last of the speakers had gone in.`,
  `LAXFORD — Islanders will wait longer for their ship. The new Skerry ferry now costs £97.5 million, over two times its first price of £40m, officials admitted before parliament on Tuesday.

Work on the ship began in 2017 and she was to enter service in 2020. With room for 852 passengers and 130 cars she is the largest vessel built on this coast for a generation, and the most disputed.

“I will not promise another date that I cannot keep,” said Moira Kell, the fourth manager of the yard in as many years. “The people of the islands have been told too many things that turned out not to be true, and they deserve better from all of us.”

The yard employs 340 men and women, where there were 520 six years ago. Sixty per cent of the workforce live within 8 km of the slipway.

The islands council counts 14 cancelled sailings a week since October. Freight costs 12 per cent more than a year ago, and hauliers put their losses of the winter at £2.9 million.

The word most often heard in the committee room was “cables”: nearly a thousand of them were laid too short and had to be drawn again, deck by deck, by electricians brought in from abroad at short notice.

Donal Reay, a salmon farmer, told reporters: “We have fish that rots on the pier while they talk about cables.”

A report is due in June. The chairman, Iain Tarbet, asked for letters from the years in which the contract was drawn up, and told the agency that he would not wait for them until the summer.

The agency declined to say whether the second ship of the class, which lies without a bow in the next dock, would be finished at all.`,
];
