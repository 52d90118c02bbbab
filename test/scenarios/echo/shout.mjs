export async function shout({ text }) {
  return { shout: text.toUpperCase() };
}
