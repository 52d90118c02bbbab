export const id = 7972;
export const ids = [7972];
export const modules = {

/***/ 77972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReplies: () => (/* binding */ openReplies)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18330);



/** A model's reply as kept: stores travel, so they are a door. */
const kept = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("replied"),
    text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    finish: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["stop", "length", "refusal"]),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    logprobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ token: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), logprob: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })).nullable(),
    dropped: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    sent: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq).optional(),
});
/** Opens the replies that earlier alignments paid for, in the folder of the store; it need not exist yet. */
async function openReplies({ dir, now }) {
    const store = await (0,_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)({
        dir,
        kind: "replies",
        validate: (value) => kept.safeParse(value).data ?? null, // an absent `sent` is undefined
        now,
    });
    return {
        get: (address) => store.get(address),
        put: (address, reply) => store.put(address, reply),
        close: () => store.close(),
    };
}


/***/ })

};
