/**
 * Sentences as abstracts have them, all invented for this table, with the role each plays and a role it does not play.
 * `kind` names what might mislead a reader who looks for words.
 */
export interface Sentence {
  kind: "plain" | "figures" | "careful words" | "habits";
  text: string;
  right: string;
  wrong: string;
}

function of(kind: Sentence["kind"], right: string, wrong: string, text: string): Sentence {
  return { kind, right, wrong, text };
}

export const SENTENCES: readonly Sentence[] = [
  of(
    "plain",
    "BACKGROUND",
    "OBJECTIVE",
    "Snoring is a nuisance to partners and its causes remain poorly understood.",
  ),
  of("plain", "BACKGROUND", "METHODS", "It is not known how long the effect of a single lesson lasts."),
  of(
    "plain",
    "OBJECTIVE",
    "BACKGROUND",
    "We aimed to learn whether earlier lunches calm wards in the afternoon.",
  ),
  of("plain", "OBJECTIVE", "RESULTS", "To compare two ways of teaching inhaler technique."),
  of("plain", "OBJECTIVE", "CONCLUSIONS", "Does a walk before breakfast help people to sleep at night?"),
  of(
    "plain",
    "METHODS",
    "OBJECTIVE",
    "Participants were randomised to a lamp or to a dimmer of the same shape.",
  ),
  of("plain", "METHODS", "RESULTS", "We interviewed porters and nurses after their night shifts."),
  of(
    "plain",
    "METHODS",
    "BACKGROUND",
    "Diaries were collected by post and read by two people who did not know the groups.",
  ),
  of("plain", "RESULTS", "METHODS", "Falls were fewer and shorter in the lamp group than in the other."),
  of("plain", "RESULTS", "OBJECTIVE", "Noise dropped and sleep improved, but appetite did not differ."),
  of(
    "plain",
    "CONCLUSIONS",
    "BACKGROUND",
    "These findings suggest that lamps deserve a place at the bedside.",
  ),
  of("plain", "CONCLUSIONS", "METHODS", "Hospitals should give porters a quiet room."),
  of("figures", "METHODS", "RESULTS", "Two nurses weighed 240 children at 3, 6 and 12 months."),
  of("figures", "METHODS", "RESULTS", "Volunteers breathed 12% oxygen for 40 minutes in a sealed room."),
  of("figures", "METHODS", "RESULTS", "A 5% cream went on one arm and a 10% cream on the other."),
  of("figures", "METHODS", "RESULTS", "Eligible men of 50 to 64 years got a letter in 2 of 9 districts."),
  of("figures", "METHODS", "RESULTS", "The trial ran at 14 sites between 2011 and 2016."),
  of(
    "figures",
    "BACKGROUND",
    "RESULTS",
    "Every winter 30% of beds in the region hold somebody who could go home.",
  ),
  of("figures", "BACKGROUND", "RESULTS", "About 1 in 8 adults wakes at 4 in the morning."),
  of("figures", "RESULTS", "METHODS", "Weight fell by 2.1 kg in one arm and by 2.0 kg in the other."),
  of("figures", "RESULTS", "BACKGROUND", "Of 310 letters 188 came back, 61% of them within a week."),
  of("figures", "RESULTS", "CONCLUSIONS", "The hazard ratio was 0.71 (95% CI 0.55 to 0.92)."),
  of("careful words", "BACKGROUND", "CONCLUSIONS", "Sedatives may help some people and can harm others."),
  of(
    "careful words",
    "BACKGROUND",
    "CONCLUSIONS",
    "Early discharge could free beds, but nobody has tried it on a stroke ward.",
  ),
  of("careful words", "RESULTS", "CONCLUSIONS", "Only four men could name the tablet that they had taken."),
  of("careful words", "RESULTS", "CONCLUSIONS", "Relatives said that they might have come sooner."),
  of("careful words", "METHODS", "CONCLUSIONS", "Anyone who could walk ten metres was invited."),
  of("careful words", "METHODS", "CONCLUSIONS", "Patients marked on a card whether they might go home."),
  of("careful words", "CONCLUSIONS", "RESULTS", "A quiet room may be worth more than another drug."),
  of(
    "careful words",
    "CONCLUSIONS",
    "OBJECTIVE",
    "Trials of longer lessons are warranted and should include night staff.",
  ),
  of("habits", "RESULTS", "BACKGROUND", "Nurses in the lamp group often forgot to switch it on."),
  of("habits", "RESULTS", "BACKGROUND", "Complaints were rare on the wards that had a quiet room."),
  of("habits", "RESULTS", "BACKGROUND", "The commonest reason was pain, and fear usually came next."),
  of("habits", "METHODS", "BACKGROUND", "Rooms were searched for what residents commonly lose."),
  of("habits", "OBJECTIVE", "BACKGROUND", "How often do porters walk the same corridor in one night?"),
  of(
    "habits",
    "CONCLUSIONS",
    "BACKGROUND",
    "Lamps are safe, and those who usually object should look again.",
  ),
  of("habits", "BACKGROUND", "METHODS", "Lamps are common in homes and rare in wards."),
  of("habits", "BACKGROUND", "RESULTS", "Older people often wake at night."),
];

/** Questions with the expected answer, an answer and whether it is right. */
export interface Answer {
  kind: "same words" | "other words" | "other figures" | "other matter";
  question: string;
  expected: string;
  answer: string;
  right: boolean;
}

function answer(kind: Answer["kind"], question: string, expected: string, said: string): Answer {
  return { kind, question, expected, answer: said, right: kind === "same words" || kind === "other words" };
}

const REFUND = ["How long may I return shoes?", "Shoes can be returned within 14 days of delivery."] as const;
const FEE = [
  "What does a second parcel cost?",
  "A second parcel costs 4 euros, paid at the counter.",
] as const;
const HOURS = ["When is the desk open?", "The desk is open from 9 to 17 on weekdays."] as const;

export const ANSWERS: readonly Answer[] = [
  answer("same words", ...REFUND, "You can return shoes within 14 days of their delivery."),
  answer("same words", ...FEE, "The second parcel costs 4 euros and is paid at the counter."),
  answer("same words", ...HOURS, "On weekdays the desk is open, from 9 to 17."),
  answer("other words", ...REFUND, "Send footwear back in the first two weeks after it reaches you."),
  answer("other words", ...FEE, "Four more euros at the till."),
  answer("other words", ...HOURS, "Monday to Friday, nine till five."),
  answer("other figures", ...REFUND, "Shoes can be returned within 30 days of delivery."),
  answer("other figures", ...FEE, "A second parcel costs 6 euros, paid at the counter."),
  answer("other figures", ...HOURS, "The desk is open from 8 to 20 on weekdays."),
  answer("other matter", ...REFUND, "Our shops are closed on public holidays."),
  answer("other matter", ...FEE, "We ship to every country of the continent."),
  answer("other matter", ...HOURS, "Please write to us if you need help."),
];
