#!/usr/bin/env node
import { startCli } from "../lib/index.js";

await startCli();
