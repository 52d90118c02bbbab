export const id = 4306;
export const ids = [4306];
export const modules = {

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOrigin: () => (/* binding */ readOrigin)
/* harmony export */ });
/** Address of the remote `origin` of the repository that `dir` lies in, and the repository's root; null where there is none. */
async function readOrigin(dir) {
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
    const git = simpleGit({ baseDir: dir });
    const ask = (args) => git.raw(args).then((text) => text.trim(), () => "");
    const root = await ask(["rev-parse", "--show-toplevel"]);
    if (root === "")
        return null;
    const url = await ask(["config", "--get", "remote.origin.url"]);
    return { root, url: url === "" ? null : url };
}


/***/ })

};
