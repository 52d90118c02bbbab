export const id = 6728;
export const ids = [6728];
export const modules = {

/***/ 66728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LeanClient: () => (/* binding */ LeanClient)
/* harmony export */ });
/* harmony import */ var openai__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93674);

/** What the SDK writes out for its log with every call, although that is off; what is sent stands in `fields`. */
const UNLISTED = new Headers();
/**
 * The SDK's client, which makes address and headers of a path once instead of with every call, and leaves timing a call
 * to the transport: all calls of a run are alike, and at 64 in flight this is a good part of a call's time.
 */
class LeanClient extends openai__WEBPACK_IMPORTED_MODULE_0__/* .OpenAI */ .z4 {
    #known = new Map();
    async buildRequest(...given) {
        const [{ path, body, fetchOptions, headers }] = given;
        if (headers)
            return super.buildRequest(...given);
        const building = this.#known.get(path) ?? super.buildRequest(...given).then(unlisted);
        this.#known.set(path, building);
        const { req, ...built } = await building;
        return { ...built, req: { ...req, ...fetchOptions, body: JSON.stringify(body) } };
    }
    fetchWithTimeout(...[url, init, timeout_ms]) {
        const timed = { ...init, timeout_ms };
        return (this._options.fetch ?? fetch)(url, timed);
    }
}
function unlisted({ req, ...built }) {
    const fields = { fields: Object.fromEntries(req.headers) };
    return { ...built, req: { ...req, ...fields, headers: UNLISTED } };
}


/***/ })

};
