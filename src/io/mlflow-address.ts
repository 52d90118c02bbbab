import { UserError } from "../errors.ts";

/** Where an MLflow server answers, and the experiment that is meant. */
export interface MlflowAddress {
  root: string;
  experiment: string;
}

/** Reads an address as the browser shows it (`https://host/#/experiments/3/traces`) or `https://host?experiment_ids=3`. */
export function mlflowAddress(written: string, hasToken: boolean): MlflowAddress {
  if (!URL.canParse(written)) throw faulty(`"${written.slice(0, 200)}" is no address`);
  const url = new URL(written);
  const experiment = /\/experiments\/([\w-]+)/.exec(url.href)?.[1] ?? url.searchParams.get("experiment_ids");
  if (!experiment) {
    throw faulty(
      "the address names no experiment",
      "Take it from the browser: https://mlflow.example.org/#/experiments/3",
    );
  }
  if (url.username || url.password) {
    throw faulty("a password in the address", "Set MLFLOW_TRACKING_TOKEN instead.");
  }
  if (hasToken && url.protocol !== "https:" && !isLoopback(url.hostname)) {
    throw faulty("MLFLOW_TRACKING_TOKEN would travel unencrypted", "Use https, or unset the token.");
  }
  const path = url.pathname.replace(/\/experiments\/.*$/, "").replace(/\/+$/, "");
  return { root: `${url.origin}${path}`, experiment };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function faulty(message: string, hint?: string): UserError {
  return new UserError({ code: "mlflow_address", message, ...(hint && { hint }) });
}
