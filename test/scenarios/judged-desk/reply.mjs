export function reply({ question }) {
  return `You asked: ${question} We will answer today.`;
}
