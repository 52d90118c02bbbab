#!/usr/bin/env node
import { startAction } from "../lib/index.js";

await startAction();
