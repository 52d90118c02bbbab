export const id = 4077;
export const ids = [4077];
export const modules = {

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startReviewServer: () => (/* binding */ startReviewServer)
/* harmony export */ });
/* unused harmony export REVIEW_PORT */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Answers of a long list, with what they are about, stay below this. */
const MOST_BYTES = 256 * 2 ** 20;
/** The port that is tried first: browsers keep answers by address, so a list goes on where it was left. */
const REVIEW_PORT = 4747;
/** Serves the review page on this machine only, to who has its address, and takes answers from that page only. */
async function startReviewServer(serving) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
        const origin = `http://127.0.0.1:${server.address().port}`; // listening on TCP
        void respond({ request, response, origin, serving });
    });
    await listen(server, serving.port);
    const { port } = server.address(); // as above
    return {
        url: `http://127.0.0.1:${port}/${serving.token}/`,
        async [Symbol.asyncDispose]() {
            server.closeAllConnections();
            await new Promise((done) => server.close(done));
        },
    };
}
async function listen(server, port) {
    const tryPort = (wanted) => new Promise((done, fail) => {
        server.once("error", fail);
        server.listen(wanted, "127.0.0.1", () => {
            server.off("error", fail);
            done();
        });
    });
    try {
        await tryPort(port ?? REVIEW_PORT);
    }
    catch (cause) {
        if (port === null)
            return tryPort(0);
        const message = `port ${port} is taken`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({ code: "port_taken", message, hint: "Name another with --port, or none." }, { cause });
    }
}
async function respond(exchange) {
    const { request, response, serving, origin } = exchange;
    const { method, url, headers } = request;
    // A name that was pointed at this machine is not this machine: only its own address is answered.
    if (headers.host !== origin.slice("http://".length))
        return refuse(response, 404, "There is nothing here.");
    if (method === "GET" && url === `/${serving.token}/`)
        return sendPage(exchange);
    const act = method === "POST" ? actionAt(url ?? "", serving) : null;
    if (act === null)
        return refuse(response, 404, "There is nothing here.");
    const isOwn = headers.origin === origin && headers["x-review-token"] === serving.token;
    if (!isOwn)
        return refuse(response, 403, "These answers do not come from this page.");
    return takeBody(exchange, act);
}
/** What the page may ask for, by its address below the page's. */
function actionAt(url, { token, take, chat }) {
    switch (url) {
        case `/${token}/answers`:
            return take;
        case `/${token}/say`:
            return chat?.say ?? null;
        case `/${token}/dataset`:
            return chat?.add ?? null;
        default:
            return null;
    }
}
const HEADERS = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
};
async function sendPage({ response, serving }) {
    try {
        const page = await serving.page();
        response.writeHead(200, { ...HEADERS, "content-type": "text/html; charset=utf-8" }).end(page);
    }
    catch (error) {
        refuse(response, 500, sentence(error));
    }
}
async function takeBody({ request, response }, act) {
    try {
        const text = await bodyOf(request);
        if (text === null)
            return refuse(response, 413, "These are more answers than can be handed in at once.");
        const taken = await act(text);
        response.writeHead(200, { ...HEADERS, "content-type": "application/json" }).end(JSON.stringify(taken));
    }
    catch (error) {
        refuse(response, error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? 422 : 500, sentence(error));
    }
}
function refuse(response, status, message) {
    response
        .writeHead(status, { ...HEADERS, "content-type": "application/json" })
        .end(JSON.stringify({ message }));
}
/** The page shows it to somebody who can mend a label, not this program. */
function sentence(error) {
    return error instanceof Error ? error.message : String(error);
}
async function bodyOf(request) {
    const chunks = [];
    let size = 0;
    // Without an encoding set, a request gives bytes.
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MOST_BYTES)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}


/***/ })

};
