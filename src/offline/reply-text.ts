import type { ChatRequest } from "./chat-request.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { readPrompt } from "./read-prompt.ts";
import { readReflection } from "./read-reflection.ts";
import { reflect } from "./reflect.ts";

/** The stand-in's words, and the log-probability of its verdict where it gave one. */
export interface ReplyText {
  text: string;
  verdict: { literal: string; logprob: number } | null;
}

/** Answers a chat request from its messages alone: a judge's prompt with a verdict, a question to reflect on with what it learns from it, anything else with a set phrase. */
export function replyText({ messages, response_format }: ChatRequest): ReplyText {
  const question = readReflection(messages);
  if (question) return { text: JSON.stringify(reflect(question)), verdict: null };
  const prompt = readPrompt(messages);
  if (!prompt) return { text: SMALL_TALK, verdict: null };
  const { rationale, verdict, probability } = judgeAnswer(prompt);
  const json = JSON.stringify({ rationale, verdict });
  const asked = response_format !== undefined && response_format.type !== "text";
  return {
    // Without a response format real models like to talk around their JSON.
    text: asked ? json : `Here is my verdict:\n\`\`\`json\n${json}\n\`\`\``,
    verdict: { literal: JSON.stringify(verdict), logprob: Math.log(probability) },
  };
}

const SMALL_TALK = "I am a stand-in for a language model. I can judge, but I cannot hold a conversation.";
