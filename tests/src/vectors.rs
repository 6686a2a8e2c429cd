//! Reading the vectors and expanding them into runs.

use crate::pointer;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The keys of a vector that make the request.
pub const REQUEST_KEYS: [&str; 15] =
    ["ask", "on", "explain", "strict", "assume", "law", "act", "plan", "through", "under", "statement", "place", "of", "document", "case"];

/// The folder of the vectors.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// One vector as it stands in its file.
#[derive(Debug, Clone)]
pub struct Vector {
    /// Its id, unique among all.
    pub id: String,
    /// The file, below the folder of the vectors, `leave/us-fmla.json`; the same for a live and an open one.
    pub file: String,
    /// Does it lie in `open/`?
    pub open: bool,
    /// All of it.
    pub body: Map<String, Value>,
}

/// A company pack that a vector names.
#[derive(Debug, Clone)]
pub struct Pack {
    /// As the vector names it: `packs/acme-vacation.json`.
    pub name: String,
    /// Its JSON text.
    pub text: String,
}

/// One request with what its answer must hold: a vector, or one entry of its `each`.
#[derive(Debug, Clone)]
pub struct Run {
    /// The vector's id; with `/1`, `/2` … for entries of `each`.
    pub id: String,
    /// The request.
    pub request: Value,
    /// What the answer must hold.
    pub expect: Value,
    /// Company packs that the rulebook takes in first.
    pub packs: Vec<Pack>,
}

/// Everything under `tests/vectors/`, read once.
#[derive(Debug, Default)]
pub struct Library {
    /// The vectors, by file and in its order: live ones first.
    pub vectors: Vec<Vector>,
    /// `open/index.json`: id to reason and what would open it.
    pub index: BTreeMap<String, OpenEntry>,
    root: PathBuf,
}

/// Why a vector lies in `open/`.
#[derive(Debug, Clone)]
pub struct OpenEntry {
    /// One of the reason codes of `tests/vectors/README.md`.
    pub reason: String,
    /// What would open it.
    pub would_open: String,
}

impl Library {
    /// Reads all of `tests/vectors/`.
    ///
    /// # Errors
    /// When a file cannot be read, is not JSON, or is no array of vectors.
    pub fn read() -> Result<Library, String> {
        Library::read_from(&root())
    }

    /// Reads a folder that is laid out as `tests/vectors/`.
    ///
    /// # Errors
    /// As [`Library::read`].
    pub fn read_from(root: &Path) -> Result<Library, String> {
        let mut library = Library { root: root.to_owned(), ..Library::default() };
        for open in [false, true] {
            let top = if open { root.join("open") } else { root.to_owned() };
            let mut files = Vec::new();
            json_files(&top, &top, open, &mut files)?;
            files.sort();
            for below in files {
                library.file(&top, &below, open)?;
            }
        }
        let index = root.join("open/index.json");
        if index.exists() {
            let Value::Object(map) = read_json(&index)? else {
                return Err("open/index.json is no object".into());
            };
            for (id, entry) in map {
                let word = |key: &str| entry[key].as_str().map(str::to_owned).ok_or_else(|| format!("open/index.json: {id} has no {key}"));
                library.index.insert(id.clone(), OpenEntry { reason: word("reason")?, would_open: word("would_open")? });
            }
        }
        Ok(library)
    }

    /// Vectors that stand in no file.
    #[must_use]
    pub fn of(vectors: Vec<Vector>) -> Library {
        Library { vectors, ..Library::default() }
    }

    fn file(&mut self, top: &Path, below: &str, open: bool) -> Result<(), String> {
        let Value::Array(list) = read_json(&top.join(below))? else {
            return Err(format!("{below}: a file of vectors is a JSON array"));
        };
        for body in list {
            let Value::Object(body) = body else {
                return Err(format!("{below}: a vector is an object"));
            };
            let id = body.get("id").and_then(Value::as_str).ok_or_else(|| format!("{below}: a vector without an id"))?.to_owned();
            self.vectors.push(Vector { id, file: below.to_owned(), open, body });
        }
        Ok(())
    }

    /// The vectors that must pass.
    pub fn live(&self) -> impl Iterator<Item = &Vector> {
        self.vectors.iter().filter(|vector| !vector.open)
    }

    /// The runs of a vector: one, or one for each entry of `each`.
    ///
    /// # Errors
    /// When a shared case or a pack is not there, or a pointer of `each` leads nowhere.
    pub fn runs(&self, vector: &Vector) -> Result<Vec<Run>, String> {
        let mut request = Map::new();
        for key in REQUEST_KEYS {
            if let Some(value) = vector.body.get(key) {
                request.insert(key.to_owned(), value.clone());
            }
        }
        if let Some(file) = request.get("case").and_then(|case| case.get("$file")).and_then(Value::as_str) {
            let case = read_json(&self.beside(vector, file)?)?;
            request.insert("case".into(), case);
        }
        let mut packs = Vec::new();
        for name in vector.body.get("packs").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            let path = self.beside(vector, name)?;
            packs.push(Pack { name: name.to_owned(), text: fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))? });
        }
        let run = |id: String, request: Value, expect: &Value| Run { id, request, expect: expect.clone(), packs: packs.clone() };
        let request = Value::Object(request);
        let Some(each) = vector.body.get("each").and_then(Value::as_array) else {
            let expect = vector.body.get("expect").ok_or_else(|| format!("{}: neither expect nor each", vector.id))?;
            return Ok(vec![run(vector.id.clone(), request, expect)]);
        };
        let mut out = Vec::new();
        for (number, entry) in each.iter().enumerate() {
            let id = format!("{}/{}", vector.id, number + 1);
            let mut changed = request.clone();
            for (at, value) in entry["set"].as_object().into_iter().flatten() {
                pointer::put(&mut changed, at, value.clone()).map_err(|problem| format!("{id}: {problem}"))?;
            }
            out.push(run(id, changed, &entry["expect"]));
        }
        Ok(out)
    }

    /// A path of `packs` or `$file`: in the folder of the vectors' file first, then at the root.
    fn beside(&self, vector: &Vector, name: &str) -> Result<PathBuf, String> {
        let folder = Path::new(&vector.file).parent().unwrap_or(Path::new(""));
        [self.root.join(folder).join(name), self.root.join(name)]
            .into_iter()
            .find(|path| path.exists())
            .ok_or_else(|| format!("{}: {name} is neither beside the vectors nor at the root", vector.id))
    }
}

/// Files of vectors lie anywhere but in the folders of other things; those at the root are told from schemas by being arrays.
fn json_files(top: &Path, folder: &Path, open: bool, out: &mut Vec<String>) -> Result<(), String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(_) if open => return Ok(()),
        Err(error) => return Err(format!("{}: {error}", folder.display())),
    };
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let below = path.strip_prefix(top).map_err(|error| error.to_string())?.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            let other = ["open", "cases", "packs", "tools", "migrate"].contains(&below.as_str())
                || below.ends_with("/packs")
                || below.ends_with("/cases");
            if !other {
                json_files(top, &path, open, out)?;
            }
        } else if below.ends_with(".json")
            && below != "index.json"
            && below != "sources.json"
            && below != "words.json"
            && below != "read.json"
            && !below.ends_with(".schema.json")
        {
            out.push(below);
        }
    }
    Ok(())
}

/// A file of JSON.
///
/// # Errors
/// When it cannot be read or is not JSON.
pub fn read_json(path: &Path) -> Result<Value, String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))
}
