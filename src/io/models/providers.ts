/** Where a provider lives, which key it takes, and what it is known not to understand. */
export interface ProviderRow {
  /** OpenAI-compatible base URL; null where `baseUrlVariable` must give it. */
  baseUrl: string | null;
  /** Variable whose value is, or overrides, the base URL. */
  baseUrlVariable?: string;
  /** Appended to the value of `baseUrlVariable` unless it already ends so. */
  path?: string;
  /** Variables that may hold the key, the first one set wins; none for a server that takes no key. */
  keyVariables: readonly string[];
  /** A server that also works without a key. */
  keyOptional?: true;
  /** Best reply format it is known to take; what it refuses beyond that is learnt. */
  format?: "json_object" | "text";
  /** It gives log-probabilities of the reply's tokens. */
  logprobs?: true;
  /** It expects the key in this header as well. */
  keyHeader?: string;
}

/** Every provider, by the word before `:/`. */
export const PROVIDERS = {
  openai: {
    baseUrl: "https://api.openai.com/v1",
    baseUrlVariable: "OPENAI_BASE_URL",
    keyVariables: ["OPENAI_API_KEY"],
    logprobs: true,
  },
  azure: {
    baseUrl: null,
    baseUrlVariable: "AZURE_OPENAI_ENDPOINT",
    path: "/openai/v1",
    keyVariables: ["AZURE_OPENAI_API_KEY"],
    keyHeader: "api-key",
    logprobs: true,
  },
  anthropic: { baseUrl: "https://api.anthropic.com/v1", keyVariables: ["ANTHROPIC_API_KEY"] },
  gemini: {
    baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
    keyVariables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"],
  },
  mistral: { baseUrl: "https://api.mistral.ai/v1", keyVariables: ["MISTRAL_API_KEY"] },
  groq: { baseUrl: "https://api.groq.com/openai/v1", keyVariables: ["GROQ_API_KEY"] },
  deepseek: {
    baseUrl: "https://api.deepseek.com/v1",
    keyVariables: ["DEEPSEEK_API_KEY"],
    format: "json_object",
    logprobs: true,
  },
  openrouter: { baseUrl: "https://openrouter.ai/api/v1", keyVariables: ["OPENROUTER_API_KEY"] },
  together: { baseUrl: "https://api.together.xyz/v1", keyVariables: ["TOGETHER_API_KEY"] },
  xai: { baseUrl: "https://api.x.ai/v1", keyVariables: ["XAI_API_KEY"], logprobs: true },
  databricks: {
    baseUrl: null,
    baseUrlVariable: "DATABRICKS_HOST",
    path: "/serving-endpoints",
    keyVariables: ["DATABRICKS_TOKEN"],
  },
  ollama: {
    baseUrl: "http://127.0.0.1:11434/v1",
    baseUrlVariable: "OLLAMA_HOST",
    path: "/v1",
    keyVariables: [],
  },
  vllm: {
    baseUrl: "http://127.0.0.1:8000/v1",
    baseUrlVariable: "VLLM_BASE_URL",
    keyVariables: ["VLLM_API_KEY"],
    keyOptional: true,
    logprobs: true,
  },
  compatible: {
    baseUrl: null,
    baseUrlVariable: "ASSIZE_BASE_URL",
    keyVariables: ["ASSIZE_API_KEY"],
    keyOptional: true,
  },
} as const satisfies { [name: string]: ProviderRow };

/** The embedded stand-in; its URL is handed in by the command, never read from anywhere. */
export const STAND_IN: ProviderRow = { baseUrl: null, keyVariables: [] };

/** Providers that are gone, and what became of them. */
export const RETIRED: { [name: string]: string } = {
  github: "GitHub Models was retired in July 2026",
};
