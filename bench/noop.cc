// A program that does nothing, linked statically: what starting a process costs.
int main() { return 0; }
