export const id = 5106;
export const ids = [5106];
export const modules = {

/***/ 25106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chatTurns: () => (/* binding */ chatTurns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_read_trace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38851);
/* harmony import */ var _formats_write_trace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91092);




/** What people and the app said on this machine, a trace a line in a file that is nobody's but this machine's. */
function chatTurns(file) {
    return {
        async load() {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "");
            return text.split("\n").flatMap((line, index) => turnOf(line, { file, line: index + 1 }));
        },
        async keep(trace) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, `${JSON.stringify((0,_formats_write_trace_js__WEBPACK_IMPORTED_MODULE_3__/* .traceToJson */ .j)(trace))}\n`);
        },
    };
}
/** A line that a kill cut short is left out: nobody has seen its answer. */
function turnOf(text, at) {
    try {
        const read = (0,_formats_read_trace_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrace */ .ce)({ value: JSON.parse(text), at });
        return read.status === "read" ? [read.trace] : [];
    }
    catch {
        return [];
    }
}


/***/ })

};
