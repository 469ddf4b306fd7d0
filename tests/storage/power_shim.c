/* Writes down in order what a program does to the files under SHIM_ROOT; loaded by LD_PRELOAD. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 1024
#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static char *names[MOST_FILES];
static const char *root;
static int book = -1;

static ssize_t really_write(int file, const void *data, size_t size) {
    static ssize_t (*next)(int, const void *, size_t);
    if (!next) next = REAL(ssize_t, write, int, const void *, size_t);
    return next(file, data, size);
}

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("SHIM_BOOK");
    root = getenv("SHIM_ROOT");
    if (!root || !path) abort();
    book = REAL(int, open, const char *, int, ...)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void put(const void *data, size_t size) {
    if (size && really_write(book, data, size) != (ssize_t)size) abort();
}

static void note(char what, const char *name, uint64_t at, const void *data, uint64_t size) {
    uint64_t sizes[3] = {strlen(name), at, size};
    if (book < 0) return;
    pthread_mutex_lock(&guard);
    put(&what, 1);
    put(sizes, sizeof sizes);
    put(name, sizes[0]);
    if (data) put(data, size);
    pthread_mutex_unlock(&guard);
}

static const char *ours(const char *path) {
    size_t length = root ? strlen(root) : 0;
    if (!length || strncmp(path, root, length)) return NULL;
    return path[length] == '/' ? path + length + 1 : path[length] ? NULL : ".";
}

static const char *name_of(int file) { return file >= 0 && file < MOST_FILES ? names[file] : NULL; }

static int opened(int file, const char *path, int flags) {
    const char *name = ours(path);
    if (file < 0 || !name) return file;
    if (file >= MOST_FILES) abort();
    free(names[file]);
    names[file] = strdup(name);
    if (flags & (O_CREAT | O_TRUNC)) note(flags & O_TRUNC ? 'E' : 'C', name, 0, NULL, 0);
    return file;
}

#define OPEN(name)                                                                  \
    int name(const char *path, int flags, ...) {                                    \
        mode_t mode = 0;                                                            \
        if (flags & O_CREAT) {                                                      \
            va_list more;                                                           \
            va_start(more, flags);                                                  \
            mode = va_arg(more, mode_t);                                            \
            va_end(more);                                                           \
        }                                                                           \
        return opened(REAL(int, name, const char *, int, ...)(path, flags, mode), path, flags); \
    }
OPEN(open)
OPEN(open64)

int close(int file) {
    if (name_of(file)) {
        free(names[file]);
        names[file] = NULL;
    }
    return REAL(int, close, int)(file);
}

ssize_t write(int file, const void *data, size_t size) {
    const char *name = name_of(file);
    off_t at = name ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t done;
    if (file == STDOUT_FILENO) note('A', "", 0, data, size);
    done = really_write(file, data, size);
    if (name && done > 0) note('W', name, (uint64_t)at, data, (uint64_t)done);
    return done;
}

#define PWRITE(name, type)                                                          \
    ssize_t name(int file, const void *data, size_t size, type at) {                \
        ssize_t done = REAL(ssize_t, name, int, const void *, size_t, type)(file, data, size, at); \
        if (name_of(file) && done > 0) note('W', name_of(file), (uint64_t)at, data, (uint64_t)done); \
        return done;                                                                \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, type)                                                        \
    int name(int file, type size) {                                                 \
        int failed = REAL(int, name, int, type)(file, size);                        \
        if (!failed && name_of(file)) note('T', name_of(file), (uint64_t)size, NULL, 0); \
        return failed;                                                              \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                  \
    int name(int file) {                                                            \
        int failed = REAL(int, name, int)(file);                                    \
        if (!failed && name_of(file)) note('S', name_of(file), 0, NULL, 0);         \
        return failed;                                                              \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    int failed = REAL(int, unlink, const char *)(path);
    if (!failed && ours(path)) note('U', ours(path), 0, NULL, 0);
    return failed;
}

int rename(const char *from, const char *to) {
    int failed = REAL(int, rename, const char *, const char *)(from, to);
    if (!failed && ours(from) && ours(to)) note('R', ours(from), 0, ours(to), strlen(ours(to)));
    return failed;
}
