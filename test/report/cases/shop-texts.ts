/** A question of customers, with a right and a wrong answer and why it is wrong; {p} is a product. */
export interface ShopText {
  topic: "returns" | "shipping" | "billing" | "account";
  question: string;
  expected: string;
  good: string;
  bad: string;
  why: string;
}

/** What customers of a shoe shop ask a support bot. */
export const SHOP_TEXTS: readonly ShopText[] = [
  {
    topic: "returns",
    question: "Can I send back {p} that I have worn once?",
    expected: "Yes, within 30 days, worn once outdoors is fine.",
    good: "Yes. You can send {p} back within 30 days, even if you have worn them once outdoors.",
    bad: "Yes. You can send {p} back within 14 days, but only if you have not worn them outdoors.",
    why: "The policy is 30 days and allows one wear outdoors; the answer says 14 days and none.",
  },
  {
    topic: "shipping",
    question: "Do you ship {p} to Norway?",
    expected: "Yes, in 4 to 6 working days; customs are paid by us.",
    good: "Yes, we ship {p} to Norway in 4 to 6 working days, and we pay the customs.",
    bad: "Yes, we ship {p} to Norway in 4 to 6 working days. Customs may apply and are yours to pay.",
    why: "Customs to Norway are paid by the shop; the answer leaves them to the customer.",
  },
  {
    topic: "billing",
    question: "Why was my card charged twice for {p}?",
    expected: "The second is a reservation; it disappears within 5 working days.",
    good: "The second amount is only a reservation. It disappears within 5 working days and you pay for {p} once.",
    bad: "We are sorry that you were charged twice for {p}. We have refunded the second amount.",
    why: "Nothing was refunded: the second amount is a reservation that lapses by itself.",
  },
  {
    topic: "account",
    question: "How do I change the e-mail address on my order of {p}?",
    expected: "Under Account, Profile; both addresses get a confirmation.",
    good: "Open Account, then Profile, and enter the new address. Both addresses get a confirmation.",
    bad: "I have changed the address on your order of {p} for you.",
    why: "The bot can't change an address; it must send the customer to Account, Profile.",
  },
  {
    topic: "returns",
    question: "Who pays for sending back {p}?",
    expected: "We do; the label is on the order page.",
    good: "We do. Print the label from your order page and drop the {p} at any post office.",
    bad: "Sending back {p} is at your own cost, about $7.",
    why: "Returns are free with the label from the order page.",
  },
];

/** What the shop sells. */
export const PRODUCTS: readonly string[] = [
  ...["trail boots", "running shoes", "wool slippers", "rain boots", "canvas sneakers", "leather loafers"],
  ...["hiking sandals", "climbing shoes", "ballet flats", "chelsea boots", "court shoes", "snow boots"],
  ...["espadrilles", "work boots", "kids' trainers", "clogs", "riding boots", "dance shoes"],
  ...["golf shoes", "cycling shoes", "deck shoes", "ankle boots", "beach sandals", "felt slippers"],
  ...["football boots", "winter clogs", "desert boots", "track spikes", "house shoes", "monk straps"],
  ...["moccasins", "brogues", "water shoes", "skate shoes", "platform boots", "summer loafers"],
  ...["approach shoes", "trail runners", "oxfords", "derbies", "mules", "barefoot shoes"],
  ...["indoor shoes", "tennis shoes", "gum boots", "fell shoes", "walking shoes", "city boots"],
];
