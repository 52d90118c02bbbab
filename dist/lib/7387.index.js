export const id = 7387;
export const ids = [7387];
export const modules = {

/***/ 37387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadOptimizer: () => (/* binding */ loadOptimizer)
/* harmony export */ });
/* harmony import */ var _scorer_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22775);

/** A user's own optimizer: an exported function of a module in the repository, of the shape of ours. */
async function loadOptimizer(root, reference) {
    const { call } = await (0,_scorer_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .scorerPorts */ .d)(async () => root).loadFunction(reference);
    // A module promises the shape that docs/judge-owner.md shows; what it returns is read by the same code as ours.
    return call;
}


/***/ })

};
